import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../../../utils/support/alignment/article-index.ts';
import { indexClaim } from '../../../../utils/support/alignment/claim-index.ts';
import { compareClaim } from '../../../../utils/support/alignment/compare-claim.ts';
import { lettersAnywhere, lettersNear } from '../../../../utils/support/verdict/letters.ts';
import '../../../own-data.ts';

function lay(text: string, source: string, language = 'de') {
  const claim = { text, heading: null, subject: null, pageTitle: '' };
  return compareClaim(
    indexClaim(claim, language, null, () => false),
    indexArticle({ id: 'x', headline: '', text: source, published: null }, language),
    () => 1,
  );
}

describe('letters shared with an article', () => {
  it('are all there for the same words, and none for others', () => {
    expect(lettersNear(lay('Ottersee staut', 'Ottersee staut das Wasser.'))).toBe(1);
    expect(lettersAnywhere(lay('Ottersee', 'Kein Komma, bitte!'))).toBe(0);
    expect(lettersAnywhere(lay('und', 'Ottersee.'))).toBe(0);
  });

  it('see forms and compounds that the stems part', () => {
    const { words } = lay('Wasserwerke', 'Das Wasserwerksgelände liegt am Ottersee.');
    expect(words).toHaveLength(1);
    expect(lettersNear(lay('Wasserwerke', 'Das Wasserwerksgelände ist weit.'))).toBe(7 / 8);
  });

  it('look at three sentences near by, or at all', () => {
    const far = 'Der Biber baut. Der Biber baut. Der Biber baut. Ein Dammbruch.';
    const compared = lay('Biber baut Dammbruch', far);
    expect(lettersAnywhere(compared)).toBeGreaterThan(lettersNear(compared));
  });
});
