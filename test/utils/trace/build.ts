import type {
  Trace,
  TraceArticle,
  TraceCitation,
  TraceClaim,
  TraceMention,
} from '../../../utils/trace/model/schema.ts';

/** A claim of an invented story; give what matters to the test. */
export const claim = (over: Partial<TraceClaim>): TraceClaim => ({
  id: 'c1',
  text: 'The invented firm Quillon said on May 19 that it had hired 40 cartographers.',
  role: 'claim',
  heading: null,
  subject: null,
  citations: ['k1'],
  mentions: [],
  restates: null,
  backing: [],
  ...over,
});

/** A resolved bare citation; give what matters to the test. */
export const citation = (over: Partial<TraceCitation>): TraceCitation => ({
  id: 'k1',
  text: '(techcrunch.com)',
  group: 'g1',
  form: 'domain',
  outlet: 'techcrunch.com',
  href: null,
  date: null,
  carrier: null,
  claims: ['c1'],
  alternatives: [],
  placement: 'after-sentence',
  resolution: {
    status: 'resolved',
    article: 'a1',
    link: 'live',
    confidence: 0.9,
    candidates: [],
    steps: [],
  },
  ...over,
});

/** An outlet named in the prose of a claim, as detection gives it. */
export const mention = (over: Partial<TraceMention>): TraceMention => ({
  id: 'm1',
  text: 'TechCrunch',
  outlet: 'techcrunch.com',
  claim: 'c1',
  copyOf: null,
  ...over,
});

/** An article that was read; give what matters to the test. */
export const article = (over: Partial<TraceArticle>): TraceArticle => ({
  id: 'a1',
  url: 'https://techcrunch.com/2026/05/19/quillon-hires-cartographers/',
  outlet: 'techcrunch.com',
  headline: 'Quillon hires 40 cartographers (invented)',
  authors: ['Rosa Imani'],
  published: '2026-05-19T15:02:00Z',
  language: 'en',
  access: 'full',
  archived: null,
  original: null,
  agency: null,
  ...over,
});

/** A trace around the given parts. */
export const traceOf = (over: Partial<Trace>): Trace => ({
  schema: 'whence/trace@1',
  page: {
    url: 'https://briefing.example/',
    title: 'Quillon hires cartographers',
    language: 'en',
    published: '2026-05-20',
  },
  tracedAt: '2026-05-20T09:30:00.000Z',
  claims: [],
  citations: [],
  mentions: [],
  outlets: [{ domain: 'techcrunch.com', name: 'TechCrunch', kind: 'publisher' }],
  articles: [],
  origins: [],
  network: [],
  ...over,
});
