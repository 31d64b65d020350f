import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/live.ts';

/** The invented story that the welcome page lets a reader try the card on. Host names under .example belong to nobody. */
export function sampleTrace(): LiveTrace {
  const claim = i18n.t('welcome.sampleClaim');
  return {
    id: 'sample',
    tab: null,
    state: 'done',
    progress: { done: 1, total: 1, asking: null },
    needs: [],
    wouldAsk: [],
    offline: false,
    private: false,
    savedAt: '2026-05-20T09:00:00Z',
    changes: [],
    chosen: [],
    trace: {
      schema: 'whence/trace@1',
      page: { url: '', title: '', language: null, published: '2026-05-20' },
      tracedAt: '2026-05-20T09:00:00Z',
      claims: [
        {
          id: 'c1',
          text: claim,
          role: 'claim',
          heading: null,
          subject: null,
          citations: ['k1'],
          mentions: [],
          restates: null,
          backing: [
            {
              outlet: 'portal.example',
              article: 'a1',
              citation: 'k1',
              basis: ['cited'],
              verdict: 'contradicted',
              score: 0.04,
              passage: i18n.t('welcome.samplePassage'),
              link: null,
              drift: [{ kind: 'number', claim: i18n.t('welcome.sampleWrong'), source: i18n.t('welcome.sampleRight') }],
              parts: [],
            },
          ],
        },
      ],
      citations: [
        {
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
          resolution: { status: 'resolved', article: 'a1', link: 'live', confidence: 0.97, candidates: [], steps: [] },
        },
      ],
      mentions: [],
      outlets: [
        { domain: 'portal.example', name: 'Portal', kind: 'aggregator' },
        { domain: 'harbour-post.example', name: 'Harbour Post', kind: 'publisher' },
      ],
      articles: [
        {
          id: 'a1',
          url: 'about:blank',
          outlet: 'portal.example',
          headline: i18n.t('welcome.sampleHeadline'),
          authors: ['Ines Calder'],
          published: '2026-05-19T15:02:00Z',
          language: null,
          access: 'full',
          archived: null,
          original: {
            article: null,
            url: null,
            outlet: 'harbour-post.example',
            evidence: [{ rule: 'canonical-off-site', detail: i18n.t('welcome.sampleEvidence') }],
          },
          agency: null,
        },
      ],
      origins: [{ id: 'o1', outlet: 'harbour-post.example', article: null, articles: ['a1'], citations: ['k1'] }],
      network: [],
    },
  };
}
