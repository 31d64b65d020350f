import type {
  Backing,
  Trace,
  TraceArticle,
  TraceOutlet,
} from '../../../utils/trace/model/schema.ts';
import { article, citation, claim, traceOf } from '../trace/build.ts';

/** What the article of an invented story says for its claim; give what matters to the test. */
export const backing = (over: Partial<Backing>): Backing => ({
  outlet: 'techcrunch.com',
  article: 'a1',
  citation: 'k1',
  basis: ['cited'],
  verdict: 'supported',
  score: 0.87,
  passage: null,
  link: null,
  drift: [],
  parts: [],
  ...over,
});

/** The note of that article: whose claims, what was found, what the score is. */
export const PLAIN_NOTE = [
  'Claims of “Quillon hires cartographers”, https://briefing.example/, traced 2026-05-20T09:30:00.000Z',
  'Claim 1 “Quillon hired cartographers.” – cited as (techcrunch.com) – Supported – support score 0.87',
  'The support score is the probability that the article supports the claim as printed.',
] as const;

/** One claim backed by one article that was cited itself: no copy, no archive, no passage. */
export function plainTrace(
  over: Partial<TraceArticle> = {},
  backed: Partial<Backing> = {},
  kind: TraceOutlet['kind'] = 'publisher',
): Trace {
  return traceOf({
    claims: [claim({ text: 'Quillon hired cartographers.', backing: [backing(backed)] })],
    citations: [citation({})],
    articles: [article(over)],
    outlets: [{ domain: 'techcrunch.com', name: 'TechCrunch', kind }],
  });
}
