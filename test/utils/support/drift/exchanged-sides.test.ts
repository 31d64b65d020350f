import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../../../utils/support/alignment/article-index.ts';
import { suspectExchange } from '../../../../utils/support/drift/exchanged-sides.ts';
import { compare } from '../story.ts';

const suspect = (claim: string, text: string, language = 'en') =>
  suspectExchange(
    compare(claim, indexArticle({ id: 'x', headline: '', text, published: null }, language)),
  );

describe('suspectExchange', () => {
  it.each([
    [
      'The BBC told Ines Calloway that the dam holds.',
      'Ines Calloway told the BBC that the dam holds.',
      'en',
    ],
    ['On Monday Larkholm beat Wexford.', 'On Monday Wexford beat Larkholm.', 'en'],
    ['Lundi Larkholm a battu Wexford.', 'Lundi Wexford a battu Larkholm.', 'fr'],
  ] as const)('%s / %s', (claim, text, language) => {
    expect(suspect(claim, text, language)).not.toBeNull();
  });

  it('shows both sides', () => {
    expect(
      suspect('On Monday Larkholm beat Wexford.', 'On Monday Wexford beat the Larkholm.'),
    ).toMatchObject({
      kind: 'relation',
      rule: 'sides-exchanged',
      claim: 'Larkholm beat Wexford',
      source: 'Wexford beat the Larkholm',
    });
  });

  it.each([
    ['two side by side', 'Here Larkholm and Wexford agree.', 'Here Wexford and Larkholm agree.'],
    ['what two do together', 'Here Calloway met Brisket.', 'Here Brisket met Calloway.'],
    [
      'an article that says both',
      'Larkholm beat Wexford.',
      'Wexford beat Larkholm. Then Larkholm beat Wexford.',
    ],
    ['other words between', 'Here Larkholm beat Wexford.', 'Here Wexford thanked Larkholm.'],
    ['a third name', 'Here Larkholm beat Wexford.', 'Here Wexford beat Norwich.'],
  ])('says nothing: %s', (_, claim, text) => {
    expect(suspect(claim, text)).toBeNull();
  });
});
