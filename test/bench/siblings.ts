/**
 * Whether a mark gets its own article among its siblings:
 * `npm run bench:siblings -- --data BRIEFINGS --world WORLD.mjs [--show missed|wrong]`, or
 * `--cases FILE.json`. BRIEFINGS holds truth.json and pages, WORLD.mjs exports build(), which makes
 * all articles of the outlets; every article of the outlet that was out by then is offered, with
 * title and date as a news sitemap has it. Cases are claims with a few candidates each and the index
 * of the right one, null for none. The product's own chooser reads and decides; nobody is asked.
 * Beside it stands the share that the title alone would get right. Prints a table by kind and the
 * reliability of the confidence.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
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

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    world: { type: 'string' },
    cases: { type: 'string' },
    show: { type: 'string' },
  },
});

/** One mark with what was offered and what came of it. */
interface Row {
  readonly kind: string;
  readonly claim: string;
  readonly want: readonly string[];
  readonly got: string | null;
  readonly decision: Decision;
  /** The address that the best title alone would give. */
  readonly byTitle: string | null;
}

interface WorldArticle {
  readonly url: string;
  readonly title: string;
  readonly published: string;
  readonly site: string;
  readonly kind: string;
  readonly out: { readonly wall?: string };
  html(): string;
}
interface Mark {
  readonly printed: string;
  readonly url: string | null;
  readonly alike: readonly string[];
  readonly category: string;
}
interface Case {
  readonly kind: string;
  readonly claim: string;
  readonly title: string;
  readonly heading: string | null;
  readonly lang: string;
  readonly candidates: readonly {
    readonly url: string;
    readonly headline: string;
    readonly text: string;
    readonly published: string;
  }[];
  readonly want: number | null;
  readonly also?: readonly number[];
}

const missing = [values.cases ?? values.data, values.cases ?? values.world].find(
  file => !file || !existsSync(file),
);
if (missing !== undefined || (!values.cases && !values.data)) {
  console.log(`skipped: no ${missing ?? 'data'}`);
  process.exit(0);
}
const rows = values.cases
  ? await overCases(values.cases)
  : await overWorld(values.data ?? '', values.world ?? '');
printRows(rows);

async function overWorld(data: string, worldFile: string): Promise<Row[]> {
  const { build } = (await import(pathToFileURL(path.resolve(worldFile)).href)) as {
    build(): { articles: WorldArticle[] };
  };
  const { articles } = build();
  const truth = JSON.parse(readFileSync(path.join(data, 'truth.json'), 'utf8')) as {
    readonly name: string;
    readonly read: string;
    readonly marks: readonly Mark[];
  }[];
  const rows: Row[] = [];
  for (const page of truth) {
    const html = readFileSync(path.join(data, 'briefings', `${page.name}.html`), 'utf8');
    const out = articles.filter(article => article.published <= page.read);
    rows.push(...(await overPage(html, page.read, page.marks, out)));
  }
  return rows;
}

async function overPage(
  html: string,
  read: string,
  marks: readonly Mark[],
  articles: readonly WorldArticle[],
): Promise<Row[]> {
  const { record } = recordOf(html, read);
  const byUrl = new Map(articles.map(article => [article.url, article]));
  const decided = new Map<string, Decision>();
  const offered = new Map<string, readonly Candidate[]>();
  for (const [outlet, group] of Map.groupBy(
    record.trace.citations.filter(k => k.outlet && !k.href),
    k => k.outlet ?? '',
  )) {
    const candidates = articles
      .filter(article => (directory.domainOf(article.site) ?? article.site) === outlet)
      .map(article => candidateOf(article, outlet));
    const decisions = await decide(record, group, candidates, read, url => {
      const article = byUrl.get(url);
      if (!article) return refusal('gone');
      const { wall } = article.out;
      return wall === 'all' || (wall === 'article' && article.kind !== 'x')
        ? refusal('blocked')
        : page(url, article.html());
    });
    for (const [i, citation] of group.entries()) {
      const decision = decisions[i];
      if (decision) decided.set(citation.id, decision);
      offered.set(citation.id, candidates);
    }
  }
  const taken = new Set<string>();
  return marks.flatMap(mark => {
    const citation = record.trace.citations.find(
      k =>
        !taken.has(k.id) &&
        k.text
          .replace(/[()[\]\s]/g, '')
          .toLowerCase()
          .split(/[,;]/)
          .includes(mark.printed),
    );
    const decision = citation && decided.get(citation.id);
    if (!citation || !decision) return [];
    taken.add(citation.id);
    const claim = record.trace.claims.find(c => c.id === citation.claims[0])?.text ?? '';
    const want = mark.url === null ? [] : [mark.url, ...mark.alike];
    return [rowOf(mark.category, claim, want, decision)];
  });
}

async function overCases(file: string): Promise<Row[]> {
  const cases = JSON.parse(readFileSync(file, 'utf8')) as Case[];
  const rows: Row[] = [];
  for (const one of cases) {
    const mark = '(techcrunch.com)';
    const sentence = one.claim.replace(/\s*\([^()]*\)\s*([.。।؟]?)\s*$/u, '$1');
    const html = `<html lang="${one.lang}"><body><h1>${one.title}</h1>${one.heading ? `<h2>${one.heading}</h2>` : ''}<p>${sentence} ${mark}</p></body></html>`;
    const read = '2027-01-01T00:00:00Z';
    const { record } = recordOf(html, read, one.title);
    const group = record.trace.citations.slice(0, 1);
    const texts = new Map(one.candidates.map(c => [c.url, c]));
    const candidates = one.candidates.map(({ url, headline, published }) =>
      candidateOf({ url, title: headline, published }, 'techcrunch.com'),
    );
    const [decision] = await decide(record, group, candidates, read, url => {
      const { headline = '', text = '', published = '' } = texts.get(url) ?? {};
      return page(
        url,
        `<html lang="${one.lang}"><head><meta property="og:title" content="${escapeText(headline)}"><meta property="article:published_time" content="${published}"></head><body><article><h1>${escapeText(headline)}</h1><p>${escapeText(text)}</p></article></body></html>`,
      );
    });
    if (!decision) continue;
    const want = [one.want, ...(one.also ?? [])].flatMap(i =>
      i === null ? [] : (one.candidates[i]?.url ?? []),
    );
    rows.push(
      rowOf(`${one.kind} ${one.lang === 'en' ? 'en' : 'other'}`, one.claim, want, decision),
    );
  }
  return rows;
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, c => `&#${c.charCodeAt(0)};`);
}

function recordOf(html: string, read: string, title = '') {
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

function candidateOf(
  { url, title, published }: Pick<WorldArticle, 'url' | 'title' | 'published'>,
  outlet: string,
): Candidate {
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

function page(url: string, text: string): FetchOutcome {
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
function refusal(reason: 'gone' | 'blocked'): FetchOutcome {
  return {
    ok: false,
    reason,
    status: 403,
    detail: '',
  };
}

function decide(
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

function rowOf(kind: string, claim: string, want: readonly string[], decision: Decision): Row {
  const got = decision.status === 'resolved' ? (decision.chosen?.candidate.url ?? null) : null;
  return { kind, claim, want, got, decision, byTitle: decision.ranked[0]?.candidate.url ?? null };
}

type Outcome = 'right' | 'wrong' | 'missed';

function outcomeOf({ want, got }: Row): Outcome {
  if (got === null) return want.length === 0 ? 'right' : 'missed';
  return want.some(url => pageKey(url) === pageKey(got)) ? 'right' : 'wrong';
}

function printRows(all: readonly Row[]): void {
  const byKind = [...Map.groupBy(all, row => row.kind)].sort(([a], [b]) => (a < b ? -1 : 1));
  console.log(
    `${'kind'.padEnd(34)}${'n'.padStart(5)}${'right'.padStart(8)}${'wrong'.padStart(8)}${'missed'.padStart(8)}${'by title'.padStart(10)}`,
  );
  for (const [kind, list] of [...byKind, ['all', all] as const]) {
    const count = (outcome: Outcome) => list.filter(row => outcomeOf(row) === outcome).length;
    const titled = list.filter(
      ({ want, byTitle }) =>
        byTitle !== null && want.some(url => pageKey(url) === pageKey(byTitle)),
    ).length;
    console.log(
      kind.padEnd(34) +
        String(list.length).padStart(5) +
        [count('right'), count('wrong'), count('missed')].map(n => String(n).padStart(8)).join('') +
        String(titled).padStart(10),
    );
  }
  console.log('\nconfidence   n   right');
  const chosen = all.filter(({ got }) => got !== null);
  for (const from of [0.6, 0.7, 0.8, 0.9]) {
    const list = chosen.filter(
      ({ decision: { confidence } }) =>
        confidence >= from && (confidence < from + 0.1 || from === 0.9),
    );
    const right = list.filter(row => outcomeOf(row) === 'right').length;
    console.log(
      `${from.toFixed(1)}+ ${String(list.length).padStart(9)}${String(right).padStart(8)}`,
    );
  }
  if (values.show) showRows(all);
}

function showRows(all: readonly Row[]): void {
  for (const row of all.filter(row => outcomeOf(row) === values.show)) {
    const { status, confidence, ranked } = row.decision;
    console.log(
      `\n[${row.kind}] ${row.claim}\n  ${status} ${confidence.toFixed(2)} got ${row.got}`,
    );
    console.log(`  want ${row.want[0] ?? 'none'}`);
    for (const { candidate, score } of ranked.slice(0, 4))
      console.log(`  ${score.toFixed(2)} ${candidate.title} ${candidate.url.slice(0, 80)}`);
  }
}
