import { describe, expect, it } from 'vitest';
import { PLACE_FORMS } from '../../../../../utils/citations/parsing/forms/placed-names.ts';
import { blockOf } from '../../build.ts';
import { citationsIn, form, itReads } from '../../form-cases.ts';

const item = (text: string) => ({ kind: 'list-item' as const, level: 1, list: 1, text });

describe('placed names', () => {
  it.each(PLACE_FORMS)('$name stands in $example', ({ example, placesIn }) =>
    expect(placesIn(blockOf(example))).toHaveLength(1),
  );

  itReads([
    form(
      'behind a dash',
      'The harbour closed on Monday — Reuters',
      '— Reuters | outlet | reuters.com',
    ),
    form(
      'behind a bar, with a date',
      item('Its first plant opens in March | AP, Sep 14'),
      '| AP, Sep 14 | dated | apnews.com @ Sep 14',
    ),
    form(
      'two behind a dot',
      'The harbour closed on Monday · BBC, Reuters',
      'BBC | outlet | bbc.com',
      'Reuters | outlet | reuters.com',
    ),
    form(
      'behind a stop',
      'The harbour closed on Monday. Reuters',
      'Reuters | outlet | reuters.com',
    ),
    form(
      'behind a dash in Japanese',
      '港は九日間閉鎖された—ロイター',
      '—ロイター | outlet | reuters.com',
    ),
    form(
      'before a quotation',
      'Reuters: “The harbour closed on Monday”',
      'Reuters: | outlet | reuters.com',
    ),
    form(
      'before what a list item says',
      item('**Bloomberg:** Kelpworks raised 48 million'),
      '**Bloomberg:** | outlet | bloomberg.com',
    ),
    form(
      'at the ends of clauses',
      'The harbour closed on Monday – Reuters; its first plant opens in March – BBC',
      '– Reuters | outlet | reuters.com',
      '– BBC | outlet | bbc.com',
    ),
    form('in a line with a time', 'Reuters · 3h ago', 'Reuters · 3h ago | outlet | reuters.com'),
    form(
      'in a line with a time in German',
      'Der Spiegel – vor 3 Stunden',
      'Der Spiegel – vor 3 Stunden | outlet | spiegel.de',
    ),
  ]);

  it.each([
    'The council wants a pier — a second one',
    'Ferries — Reuters',
    'Ferries — Reuters; the harbour — BBC News at ten; and so on',
    'The harbour closed on Monday – Kermor; the yard hires 120 welders',
    'The harbour closed on Monday — Reuters reported it first',
    'The model is out for everybody now — OpenAI',
    'The code of the ferry is public — GitHub',
    'CNN: The harbour closed on Monday',
    'The mayor: “The harbour closed on Monday”',
    'Reuters · all news of the harbour',
    'Reuters',
    '<https://reuters.com/a|The harbour closed on Monday - Reuters>',
  ])('not: %s', text => expect(citationsIn(text)).toEqual([]));

  it('none in a heading', () =>
    expect(
      citationsIn({ kind: 'heading', level: 2, text: 'The harbour closed on Monday — Reuters' }),
    ).toEqual([]));

  it('the colon’s belongs to what follows it', () => {
    const [citation] = citationsIn(
      'The harbour closed on Monday, all of it.',
      'Reuters: “The ferries stopped for nine days”',
    );
    expect(citation?.claims).toEqual(['c2']);
  });
});
