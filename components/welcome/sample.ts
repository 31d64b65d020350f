import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import type { Trace } from '../../utils/trace/model/schema.ts';

/** Who is cited and whose story it is. Host names under .example belong to nobody. */
export const SAMPLE = {
  portal: 'portal.example',
  article: 'https://portal.example/city/library-busiest-year',
  original: 'https://harbour-post.example/2026/05/19/library-busiest-year',
} as const;

const OUTLETS: Trace['outlets'] = [
  { domain: 'portal.example', name: 'Portal', kind: 'aggregator' },
  { domain: 'harbour-post.example', name: 'Harbour Post', kind: 'publisher' },
];

const CITATION: Trace['citations'][number] = {
  id: 'k1',
  text: '(portal.example)',
  group: 'g1',
  form: 'domain',
  outlet: 'portal.example',
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
    confidence: 0.97,
    candidates: [],
    steps: [],
  },
};

/** The invented story that the welcome page lets a reader try the card on. */
export function makeSampleTrace(): LiveTrace {
  const trace: Trace = {
    schema: 'whence/trace@1',
    page: { url: '', title: '', language: null, published: '2026-05-20' },
    tracedAt: '2026-05-20T09:00:00Z',
    claims: [sampleClaim()],
    citations: [CITATION],
    mentions: [],
    outlets: OUTLETS,
    articles: [sampleArticle()],
    origins: [
      {
        id: 'o1',
        outlet: 'harbour-post.example',
        article: null,
        articles: ['a1'],
        citations: ['k1'],
      },
    ],
    network: [],
  };
  return {
    id: 'sample',
    tab: null,
    state: 'done',
    progress: { done: 1, total: 1, asking: null, asks: [], found: 0, read: 0, judged: 1 },
    needs: [],
    wouldAsk: [],
    offline: false,
    unsaved: false,
    private: false,
    savedAt: '2026-05-20T09:00:00Z',
    changes: [],
    chosen: [],
    trace,
  };
}

function sampleClaim(): Trace['claims'][number] {
  const drift = [
    {
      kind: 'number' as const,
      claim: i18n.t('welcome.sampleWrong'),
      source: i18n.t('welcome.sampleRight'),
    },
  ];
  const row = {
    outlet: 'portal.example',
    article: 'a1',
    citation: 'k1',
    basis: ['cited' as const],
    score: 0.04,
    link: null,
    parts: [],
  };
  return {
    id: 'c1',
    text: i18n.t('welcome.sampleClaim'),
    role: 'claim',
    heading: null,
    subject: null,
    citations: ['k1'],
    mentions: [],
    restates: null,
    backing: [{ ...row, verdict: 'contradicted', passage: i18n.t('welcome.samplePassage'), drift }],
  };
}

function sampleArticle(): Trace['articles'][number] {
  const evidence = [{ rule: 'canonical-off-site', detail: i18n.t('welcome.sampleEvidence') }];
  return {
    id: 'a1',
    url: 'about:blank',
    outlet: 'portal.example',
    headline: i18n.t('welcome.sampleHeadline'),
    authors: ['Ines Calder'],
    published: '2026-05-19T15:02:00Z',
    language: null,
    access: 'full',
    archived: null,
    original: { article: null, url: null, outlet: 'harbour-post.example', evidence },
    agency: null,
  };
}
