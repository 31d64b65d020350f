import { describe, expect, it } from 'vitest';
import { findAgencySection } from '../../../../utils/origins/evidence/agency-section.ts';
import { type ExaminedPage, examine } from '../../../../utils/origins/evidence/examined-page.ts';
import { directory, type PageLiteral, page } from '../pages.ts';

const subject = (literal: PageLiteral): ExaminedPage => {
  const { facts, article } = page(literal);
  return examine(facts, article, directory);
};

describe('findAgencySection', () => {
  it('reads the path of a portal', () => {
    expect(
      findAgencySection(
        subject({
          url: 'https://noticias.example.com.br/ultimas-noticias/reuters/2026/05/19/historia.htm',
        }),
      ),
    ).toMatchObject([{ rule: 'agency-section', outlet: 'reuters.com', agency: true }]);
  });
  it.each([
    'https://www.theverge.com/tag/reuters/invented',
    'https://www.theverge.com/2026/5/19/reuters',
    'https://www.reuters.com/reuters/invented-story',
  ])('nothing for %s', at => {
    expect(findAgencySection(subject({ url: at }))).toEqual([]);
  });
});
