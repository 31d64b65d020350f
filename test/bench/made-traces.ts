/** Traces and what is made of them, each of one text: what views, exports and the support room take. */
import { listReferences } from '../../utils/exports/references/references.ts';
import { indexArticle } from '../../utils/support/alignment/article-index.ts';
import { indexClaim } from '../../utils/support/alignment/claim-index.ts';
import { compareClaim } from '../../utils/support/alignment/compare-claim.ts';
import { toLive } from '../../utils/trace/model/record.ts';
import { findingRows } from '../../utils/trace/view/finding-rows.ts';
import { article, citation, claim, mention, traceOf } from '../utils/trace/build.ts';
import { recordAround } from '../utils/trace/record.ts';

/** A mark whose article has the text for its headline. */
export function citationWith(text: string) {
  const { resolution } = citation({});
  return citation({ text, resolution: { ...resolution, candidates: [candidateWith(text)] } });
}

const candidateWith = (text: string) => ({
  ...{ url: 'https://techcrunch.com/1', title: text, outlet: 'techcrunch.com' },
  ...{ published: null, score: 0.5, source: 'feed' as const },
});

/** A trace in which all that pages write is the text. */
export function traceWith(text: string) {
  const bare = traceOf({});
  return traceOf({
    page: { ...bare.page, title: text },
    claims: [claim({ text, heading: text, subject: text, mentions: ['m1'] })],
    citations: [citationWith(text)],
    mentions: [mention({ text })],
    articles: [article({ headline: text, authors: [text] })],
  });
}

/** The record of such a trace, with the text for its article's. */
export const recordWith = (text: string) => ({
  ...recordAround(traceWith(text)),
  bodies: { a1: { text, canonical: null, evidence: [] } },
});

export const liveWith = (text: string) => toLive(recordWith(text), null);
export const rowWith = (text: string) => findingRows([traceWith(text)])[0];
export const referenceWith = (text: string) => listReferences([traceWith(text)])[0];

/** A claim of the text beside an article of the text. */
export function comparisonWith(text: string) {
  const beside = indexArticle({ id: 'a', headline: text, text, published: '2026-05-19' }, 'en');
  const given = { text, heading: null, subject: null, pageTitle: 'Invented' };
  const asked = indexClaim(given, 'en', '2026-05-19', () => false);
  return compareClaim(asked, beside, () => 1);
}
