import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../utils/support/assess.ts';

const CLAIM = 'The Ellery Viaduct in Brannholm, drawn by Rosa Imani, opened to trams in 1979.';
const DRAWN =
  'Rosa Imani still keeps the first drawing of the Ellery Viaduct in her hall. The engineer told a school in Brannholm how the viaduct was drawn in one night. She is eighty now and walks over it every week.';
const OPENED =
  'The Ellery Viaduct links Brannholm with the hills. The viaduct opened to trams in 1979. It was painted again after a storm.';

const together = (first: string, second: string, claim = CLAIM) => {
  const article = (id: string, text: string) => ({ id, headline: '', text, published: null });
  const assessor = createAssessor([article('a1', first), article('a2', second)], {
    language: 'en',
    pageDate: null,
  });
  const input = { text: claim, heading: null, subject: null, pageTitle: '' };
  return assessor.supportTogether(input, ['a1', 'a2']);
};

describe('several articles for one claim', () => {
  it('each has a part that the other lacks', () => {
    expect(together(DRAWN, OPENED)?.shares).toEqual([
      { articleId: 'a1', has: ['drawn by Rosa Imani'] },
      { articleId: 'a2', has: ['opened to trams in 1979'] },
    ]);
  });

  it.each([
    ['the part is of another year', OPENED.replace('1979', '1981')],
    [
      'the part is of another bridge',
      OPENED.replaceAll('Ellery Viaduct', 'Quarry Bridge').replaceAll('Brannholm', 'Ostheim'),
    ],
    ['nothing is added', 'The Ellery Viaduct in Brannholm is a viaduct. It is long.'],
    ['both have all of it', `${DRAWN} ${OPENED}`],
    [
      'nobody says who drew it',
      OPENED.replace('It was painted', 'Nobody knows why it was painted'),
    ],
  ])('nothing is said where %s', (name, other) =>
    expect(together(name.startsWith('nobody') ? OPENED : DRAWN, other)).toBeNull(),
  );

  it('people who are called alike are no common event', () =>
    expect(
      together(
        'The geologist Martin Orre found the Quillon cave in 1996 while he mapped old mines.',
        'Martin Orre taught music at a school for thirty years. His pupils sang for him.',
        'Martin Orre, who found the Quillon cave, taught music for thirty years.',
      ),
    ).toBeNull());

  it('what is in another language is not put together', () =>
    expect(
      together(
        DRAWN,
        'Der Viadukt von Ellery verbindet Brannholm mit den Hügeln und wurde im Jahr 1979 für die Straßenbahn eröffnet.',
      ),
    ).toBeNull());
});
