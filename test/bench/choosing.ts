/** What benches of choosing share: a page read as the product reads it, and its chooser over made articles. */
import type { Candidate } from '../../utils/articles/article.ts';
import { readPage } from '../../utils/claims/read-page.ts';
import '../own-data.ts';
import { directory } from '../../utils/outlets/directory.ts';
import { toPageReading } from '../../utils/page/session/page-reading.ts';
import { createRecord } from '../../utils/trace/model/record-of-reading.ts';
import type { TraceCitation } from '../../utils/trace/model/schema.ts';
import type { FetchOutcome } from '../../utils/trace/model/source.ts';
import { createPageReader, type ReadOutcome } from '../../utils/trace/run/read-page.ts';
import { createChooser, type Decision } from '../../utils/trace/run/resolving/choose-candidate.ts';
import { createQuestioner } from '../../utils/trace/run/resolving/outlet-question.ts';
import { pageKey } from '../../utils/urls/page-key.ts';
import { pageTextOfHtml } from './page-text-of-html.ts';

/** One mark with what was offered and what came of it. */
export interface Row {
  readonly kind: string;
  readonly claim: string;
  readonly want: readonly string[];
  readonly got: string | null;
  readonly decision: Decision;
  /** The address that the best title alone would give. */
  readonly byTitle: string | null;
}

/** An article that an outlet lists. */
interface Listed {
  readonly url: string;
  readonly title: string;
  readonly published: string | null;
}

/** A mark whose article is known: null where there is none. */
export interface Mark {
  readonly kind: string;
  readonly want: readonly string[];
  /** Whether a citation of the page is this mark. */
  isIt(citation: TraceCitation, claim: string): boolean;
}

/** The record of a page of claims, read on a day. */
export function recordOf(html: string, read: string, title = '') {
  const text = pageTextOfHtml(html, 'https://briefing.example/today');
  const heading = text.blocks.find(block => block.kind === 'heading' && block.level === 1);
  const published = /published_time" content="([^"]+)/.exec(html)?.[1] ?? null;
  const named = { ...text, title: title || (heading?.text ?? ''), published };
  const reading = toPageReading(named, readPage(named, directory));
  const record = createRecord(reading, {
    id: 'r1',
    now: new Date(read),
    private: false,
    wouldAsk: [],
  });
  return { record };
}

/** An article as the outlet's news sitemap offers it. */
export function candidateOf({ url, title, published }: Listed, outlet: string): Candidate {
  return {
    url,
    title,
    outlet,
    published,
    snippet: null,
    source: 'news-sitemap',
    copyOf: null,
  };
}

/** A page that was read. */
export function page(url: string, text: string): FetchOutcome {
  return {
    ok: true,
    status: 200,
    url,
    redirected: false,
    type: 'text/html',
    text,
    truncated: false,
    fromCache: false,
  };
}
/** A page that was not. */
export function refusal(reason: 'gone' | 'blocked'): FetchOutcome {
  return {
    ok: false,
    reason,
    status: 403,
    detail: '',
  };
}

/** What the product's chooser makes of these candidates. */
export function decide(
  record: ReturnType<typeof createRecord>,
  group: readonly TraceCitation[],
  candidates: readonly Candidate[],
  read: string,
  answer: (url: string) => FetchOutcome,
): Promise<Decision[]> {
  const clock = { now: () => new Date(read) };
  const briefing = { trace: record.trace, directory };
  const reader = createPageReader({ fetch: async ({ url }) => answer(url), directory, clock });
  const known = new Map<string, Promise<ReadOutcome>>();
  const chooser = createChooser({
    briefing,
    pages: {
      read(url) {
        const reading = known.get(url) ?? reader.read(url);
        known.set(url, reading);
        return reading;
      },
    },
    search: {
      candidates: new Map(candidates.map(candidate => [pageKey(candidate.url), candidate])),
      windowOf: createQuestioner(briefing, clock, null).windowOf,
    },
    clock,
  });
  return chooser.decide(group, true);
}

/** A decision with what would have been right. */
export function rowOf(
  kind: string,
  claim: string,
  want: readonly string[],
  decision: Decision,
): Row {
  const got = decision.status === 'resolved' ? (decision.chosen?.candidate.url ?? null) : null;
  return { kind, claim, want, got, decision, byTitle: decision.ranked[0]?.candidate.url ?? null };
}

/** What a decision was. */
export type Outcome = 'right' | 'wrong' | 'missed';

/** What a row's decision was. */
export function outcomeOf({ want, got }: Row): Outcome {
  if (got === null) return want.length === 0 ? 'right' : 'missed';
  return want.some(url => pageKey(url) === pageKey(got)) ? 'right' : 'wrong';
}

/**
 * Decides for all bare marks of a page, each outlet's together, and puts each decision beside its
 * mark. `listed`: what an outlet offers; `answer`: what its pages answer.
 */
export async function decideMarks(
  record: ReturnType<typeof createRecord>,
  read: string,
  marks: readonly Mark[],
  listed: (outlet: string) => readonly Listed[],
  answer: (url: string) => FetchOutcome,
): Promise<Row[]> {
  const { citations, claims } = record.trace;
  const decided = new Map<string, Decision>();
  const bare = citations.filter(k => k.outlet && !k.href);
  for (const [outlet, group] of Map.groupBy(bare, k => k.outlet ?? '')) {
    const candidates = listed(outlet).map(article => candidateOf(article, outlet));
    const decisions = await decide(record, group, candidates, read, answer);
    for (const [i, decision] of decisions.entries()) decided.set(group[i]?.id ?? '', decision);
  }
  const taken = new Set<string>();
  const claimOf = (k: TraceCitation) => claims.find(c => c.id === k.claims[0])?.text ?? '';
  return marks.flatMap(mark => {
    const citation = citations.find(k => !taken.has(k.id) && mark.isIt(k, claimOf(k)));
    const decision = citation && decided.get(citation.id);
    if (!citation || !decision) return [];
    taken.add(citation.id);
    return [rowOf(mark.kind, claimOf(citation), mark.want, decision)];
  });
}
