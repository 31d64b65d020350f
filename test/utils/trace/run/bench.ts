/** What tests of a run share: an invented story, and a world that tells it. */
import type { Candidate } from '../../../../utils/articles/article.ts';
import { directory } from '../../../../utils/outlets/directory.ts';
import { sayAnswer } from '../../../../utils/trace/model/messages.ts';
import type { Store, TraceRecord } from '../../../../utils/trace/model/record.ts';
import type {
  FailureReason,
  FetchOutcome,
  Question,
  Source,
  SourceAnswer,
} from '../../../../utils/trace/model/source.ts';
import type { Lookup } from '../../../../utils/trace/run/resolving/lookup.ts';
import { createTracer, type TracerDeps } from '../../../../utils/trace/run/tracer.ts';
import { citation, claim, traceOf } from '../build.ts';
import { noLibrary, recordAround, unasked } from '../record.ts';

/** An invented article of a real outlet. */
export const STORY = {
  url: 'https://techcrunch.com/2026/05/19/quillon-hires-cartographers/',
  headline: 'Quillon hires 40 cartographers for its invented atlas',
  text: [
    'Quillon, an invented firm, said on May 19 that it had hired 40 cartographers to draw its atlas of places that do not exist.',
    'The cartographers come from three invented survey offices and start this week in the town of Larkholm.',
    'This story is sample text: no such firm, no such atlas and no such town exist.',
  ],
};

/** The HTML of an article. */
export const page = (story: { headline: string; text: readonly string[] }, head = '') =>
  `<!doctype html><html lang="en"><head><title>${story.headline}</title><meta property="og:title" content="${story.headline}"><meta property="article:published_time" content="2026-05-19T15:02:00Z">${head}</head><body><article><h1>${story.headline}</h1>${story.text.map(p => `<p>${p}</p>`).join('')}</article></body></html>`;

/** A store that keeps what was put as it was then; `saved` is the record of the test. */
export function memoryStore(
  records: TraceRecord[],
): Store & { saved: () => TraceRecord | undefined } {
  const kept = new Map(records.map(r => [r.id, structuredClone(r)]));
  return {
    get: async id => structuredClone(kept.get(id) ?? null),
    put: async record => {
      kept.set(record.id, structuredClone(record));
      return true;
    },
    withFingerprint: async () => [],
    list: async () => [...kept.values()],
    waitingFor: async () => [],
    remove: async ids => void ids.map(id => kept.delete(id)),
    discard: async () => undefined,
    bringBack: async () => 0,
    forgetDiscarded: async () => undefined,
    unfinished: async () =>
      [...kept.values()].filter(r => r.state === 'tracing').map(r => structuredClone(r)),
    saved: () => kept.get('r1'),
  };
}

/** A fetch that answers these addresses, and 404 for all others. */
export const answering =
  (pages: Readonly<Record<string, string | FetchOutcome>>): TracerDeps['fetchFor'] =>
  ({ onRequest }) =>
  async ({ url, why }) => {
    onRequest({ host: new URL(url).hostname, requests: 1, bytes: 10, why });
    const body = pages[url];
    if (typeof body === 'string')
      return {
        ok: true,
        status: 200,
        url,
        redirected: false,
        type: 'text/html',
        text: body,
        truncated: false,
        fromCache: false,
      };
    return body ?? { ok: false, reason: 'gone', status: 404, detail: '404 Not Found' };
  };

/** A source of TechCrunch's that offers these candidates. */
export const offering = (candidates: readonly Partial<Candidate>[]): Source => ({
  id: 'wordpress',
  applies: question => question.domain === 'techcrunch.com',
  hosts: () => ['*://*.techcrunch.com/*'],
  find: async (): Promise<SourceAnswer> => ({
    ok: true,
    note: `${candidates.length} candidates`,
    url: 'https://techcrunch.com/wp-json/wp/v2/posts',
    candidates: candidates.map(c => ({
      url: STORY.url,
      title: STORY.headline,
      outlet: 'techcrunch.com',
      published: '2026-05-19T15:02:00Z',
      snippet: null,
      source: 'wordpress',
      copyOf: null,
      ...c,
    })),
  }),
});

/** A tracer over a world that answers nothing; give what matters to the test. */
export const tracerOver = (store: Store, over: Partial<TracerDeps>) =>
  createTracer({
    store,
    library: noLibrary,
    clock: {
      now: () => new Date('2026-05-20T09:31:00Z'),
      sleep: () => new Promise(() => undefined),
    },
    directory,
    settings: async () => ({ sources: [], readArchived: false }),
    fetchFor: answering({}),
    findArchived: async () => archive(null),
    hasAccess: async () => true,
    online: () => true,
    onChange: () => undefined,
    ...over,
  });

/** Traces a record to its end; answers what was stored last. */
export async function traced(
  record: TraceRecord,
  over: Partial<TracerDeps> = {},
  sources: readonly Source[] = [],
): Promise<TraceRecord> {
  const store = memoryStore([record]);
  const tracer = tracerOver(store, {
    settings: async () => ({ sources, readArchived: false }),
    ...over,
  });
  await tracer.start('r1', null, false);
  return store.saved() as TraceRecord;
}

/** A page with one bare mark. */
export const bare = () =>
  recordAround(
    traceOf({
      claims: [
        claim({
          text: 'Quillon said on May 19 that it had hired 40 cartographers to draw its atlas.',
        }),
      ],
      citations: [unasked(citation({}))],
    }),
  );
/** The archive's answer: a copy of an address, or none. */
export const archive = (url: string | null) => ({
  ok: true as const,
  url: 'https://archive.org/wayback/available',
  copy:
    url === null
      ? null
      : { url: `https://web.archive.org/web/20260520000000id_/${url}`, at: '2026-05-20T00:00:00Z' },
});
/** A page with one mark that is a link. */
export const linked = (href: string) =>
  recordAround(
    traceOf({ claims: [claim({})], citations: [unasked(citation({ href, form: 'link' }))] }),
  );

/** An index of news that lists these addresses, or fails. */
export const index = (urls: readonly string[] | 'fails', id: Source['id'] = 'gdelt'): Source => ({
  id,
  applies: () => true,
  hosts: () => [],
  find: async (): Promise<SourceAnswer> =>
    urls === 'fails'
      ? { ok: false, reason: 'timeout', status: null, detail: 'no answer within 25 s', url: null }
      : {
          ok: true,
          note: `${urls.length} candidates`,
          url: null,
          candidates: urls.map(url => ({
            url,
            title: STORY.headline,
            outlet: 'techcrunch.com',
            published: null,
            snippet: null,
            source: id,
            copyOf: null,
          })),
        },
});

/** A question about TechCrunch. */
export const QUESTION: Question = {
  domain: 'techcrunch.com',
  host: null,
  outlet: directory.ofHost('techcrunch.com'),
  words: ['quillon', 'cartographers'],
  title: null,
  from: '2026-05-17',
  to: '2026-05-20',
  language: 'en',
};

export const candidateOf = (over: Partial<Candidate> = {}): Candidate => ({
  url: STORY.url,
  title: STORY.headline,
  outlet: 'techcrunch.com',
  published: '2026-05-19T15:02:00Z',
  snippet: null,
  source: 'gdelt',
  copyOf: null,
  ...over,
});

/** A source that applies to every question, with an invented host. */
export const sourceOf = (
  id: Source['id'],
  answer: readonly Candidate[] | FailureReason,
): Source => ({
  id,
  applies: () => true,
  hosts: () => [`*://*.${id}.example/*`],
  find: async () =>
    typeof answer === 'string'
      ? { ok: false, reason: answer, status: null, detail: answer, url: `https://${id}.example/` }
      : {
          ok: true,
          note: `${answer.length} candidates`,
          url: `https://${id}.example/`,
          candidates: answer,
        },
});

/** A lookup of these sources that writes down its questions; `refused` are ids not granted. */
export const lookupOf = (
  sources: readonly Source[],
  refused: readonly string[] = [],
): Lookup & {
  readonly asked: (readonly [Source['id'], Question])[];
  readonly stop: () => void;
} => {
  const abort = new AbortController();
  const asked: (readonly [Source['id'], Question])[] = [];
  const clock = { now: () => new Date('2026-05-20T09:30:00Z'), sleep: async () => undefined };
  return {
    sources,
    clock,
    signal: abort.signal,
    placeOf: () => 0,
    asked,
    stop: () => abort.abort(),
    async ask(source, question) {
      const step = { did: 'asked', what: source.id, url: null } as const;
      if (refused.includes(source.id))
        return { answer: null, step: { ...step, said: { text: 'no access', say: [] } } };
      asked.push([source.id, question]);
      const answer = await source.find(question, answering({})({} as never), clock.now());
      return { answer, step: { ...step, url: answer.url, said: sayAnswer(answer) } };
    },
  };
};
