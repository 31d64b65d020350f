/**
 * Whether a mark gets its own article among its siblings:
 * `npm run bench:siblings -- --data WORLD-BRIEFINGS --world WORLD.mjs --briefings BRIEFINGS --labels
 * LABELS.jsonl --pages DIR --pages-world WORLD.mjs --cases FILE.json [--show missed|wrong] [--rows
 * FILE]`, any of the three. WORLD-BRIEFINGS holds truth.json and pages, WORLD.mjs exports build(),
 * which makes all articles of the outlets. BRIEFINGS holds folders with truth.json and briefing.html,
 * their world default-exports a function that makes the articles of the labelled pages; each is
 * looked up twice, with its article and without. Cases are claims with a few candidates each and the
 * index of the right one, null for none. Every article of the outlet that was out by then is offered,
 * with title and date as a news sitemap has it. The product's own chooser reads and decides; nobody
 * is asked. Beside it stands the share that the title alone would get right. Prints a table by kind
 * and how reliable the confidence is; --rows writes what fit-choice fits it on.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import '../own-data.ts';
import { directory } from '../../utils/outlets/directory.ts';
import { hostOf } from '../../utils/urls/host.ts';
import { pageKey } from '../../utils/urls/page-key.ts';
import {
  candidateOf,
  decide,
  decideMarks,
  type Mark,
  type Outcome,
  outcomeOf,
  page,
  type Row,
  recordOf,
  refusal,
  rowOf,
} from './choosing.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    world: { type: 'string' },
    briefings: { type: 'string' },
    labels: { type: 'string' },
    pages: { type: 'string' },
    'pages-world': { type: 'string' },
    cases: { type: 'string' },
    show: { type: 'string' },
    rows: { type: 'string' },
  },
});

interface WorldArticle {
  readonly url: string;
  readonly title: string;
  readonly published: string;
  readonly site: string;
  readonly kind: string;
  readonly out: { readonly wall?: string };
  html(): string;
}
interface WorldMark {
  readonly printed: string;
  readonly url: string | null;
  readonly alike: readonly string[];
  readonly category: string;
}
interface PageArticle {
  readonly url: string;
  readonly title: string;
  readonly published?: string;
  readonly html: string | (() => Buffer);
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

const readJson = (...parts: string[]) => JSON.parse(readFileSync(path.join(...parts), 'utf8'));
const importWorld = (file: string) => import(pathToFileURL(path.resolve(file)).href);
const has = (...files: (string | undefined)[]): boolean =>
  files.every(file => file !== undefined && existsSync(file));
const { data = '', world = '', briefings = '', cases = '' } = values;
const rows = [
  ...(has(data, world) ? await overWorld(data, world) : []),
  ...(has(briefings, values.labels, values.pages, values['pages-world'])
    ? [...(await overBriefings(true)), ...(await overBriefings(false))]
    : []),
  ...(has(cases) ? await overCases(cases) : []),
];
if (!rows.length) {
  console.log('skipped: no data (see --help)');
  process.exit(0);
}
printRows(rows);
if (values.rows) writeFileSync(values.rows, rows.map(writeRow).join(''));

async function overWorld(folder: string, worldFile: string): Promise<Row[]> {
  const { build } = (await importWorld(worldFile)) as { build(): { articles: WorldArticle[] } };
  const { articles } = build();
  const truth = readJson(folder, 'truth.json') as {
    readonly name: string;
    readonly read: string;
    readonly marks: readonly WorldMark[];
  }[];
  const all: Row[] = [];
  for (const { name, read, marks } of truth) {
    const html = readFileSync(path.join(folder, 'briefings', `${name}.html`), 'utf8');
    const out = articles.filter(({ published }) => published <= read);
    const answer = (url: string) => {
      const article = out.find(one => one.url === url);
      if (!article) return refusal('gone');
      const { wall } = article.out;
      const isWalled = wall === 'all' || (wall === 'article' && article.kind !== 'x');
      return isWalled ? refusal('blocked') : page(url, article.html());
    };
    const listed = (outlet: string) =>
      out.filter(({ site }) => (directory.domainOf(site) ?? site) === outlet);
    const wanted = marks.map(markOfWorld);
    all.push(...(await decideMarks(recordOf(html, read).record, read, wanted, listed, answer)));
  }
  return all;
}

function markOfWorld({ printed, url, alike, category }: WorldMark): Mark {
  return {
    kind: category,
    want: url === null ? [] : [url, ...alike],
    isIt: ({ text }) =>
      text
        .replace(/[()[\]\s]/g, '')
        .toLowerCase()
        .split(/[,;]/)
        .includes(printed),
  };
}

async function overBriefings(withArticle: boolean): Promise<Row[]> {
  process.env.WORLD_LABELS = values.labels;
  process.env.WORLD_PAGES = values.pages;
  process.env.WORLD_DISTRACT = '4';
  const { default: make } = (await importWorld(values['pages-world'] ?? '')) as {
    default(): { articles: PageArticle[] };
  };
  const { articles } = make();
  const all: Row[] = [];
  for (const name of readdirSync(briefings).filter(one =>
    has(path.join(briefings, one, 'truth.json')),
  )) {
    const truth = readJson(briefings, name, 'truth.json') as {
      readonly date: string;
      readonly title: string;
      readonly claims: readonly {
        readonly text: string;
        readonly domain: string;
        readonly url: string;
        readonly defect: string | null;
      }[];
    };
    const read = `${truth.date}T23:00:00Z`;
    const cited = new Set(truth.claims.map(({ url }) => url));
    const out = articles.filter(
      ({ url, published }) => (published ?? '') <= read && (withArticle || !cited.has(url)),
    );
    const listed = (outlet: string) =>
      out
        .filter(({ url }) => domainOf(url) === outlet || hostOf(url)?.endsWith(`.${outlet}`))
        .map(({ url, title, published = null }) => ({ url, title, published }));
    const answer = (url: string) => {
      const html = out.find(one => one.url === url)?.html;
      if (html === undefined) return refusal('gone');
      return page(url, typeof html === 'string' ? html : html().toString());
    };
    const marks = truth.claims
      .filter(({ defect }) => defect !== 'wrong-outlet')
      .map(
        ({ text, domain, url }): Mark => ({
          kind: withArticle ? 'briefings' : 'briefings, article not listed',
          want: withArticle ? [url] : [],
          isIt: (citation, claim) =>
            citation.text.includes(domain) && foldText(claim).includes(foldText(text).slice(0, 60)),
        }),
      );
    const html = readFileSync(path.join(briefings, name, 'briefing.html'), 'utf8');
    const { record } = recordOf(html, read, truth.title);
    all.push(...(await decideMarks(record, read, marks, listed, answer)));
  }
  return all;
}

function domainOf(url: string): string {
  const host = hostOf(url) ?? '';
  return directory.domainOf(host) ?? host;
}

function foldText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

async function overCases(file: string): Promise<Row[]> {
  const list = readJson(file) as Case[];
  const all: Row[] = [];
  for (const one of list) {
    const mark = '(techcrunch.com)';
    const sentence = one.claim.replace(/\s*\([^()]*\)\s*([.。।؟]?)\s*$/u, '$1');
    const html = `<html lang="${one.lang}"><body><h1>${one.title}</h1>${one.heading ? `<h2>${one.heading}</h2>` : ''}<p>${sentence} ${mark}</p></body></html>`;
    // The evening after: a briefing is of its articles' days.
    const last = Math.max(...one.candidates.map(({ published }) => Date.parse(published)));
    const read = new Date(last + 12 * 3_600_000).toISOString();
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
        `<html lang="${one.lang}"><head><meta property="og:title" content="${escapeText(headline)}"><meta property="article:published_time" content="${published}"></head><body><article><h1>${escapeText(headline)}</h1>${text
          .split('\n\n')
          .map(p => `<p>${escapeText(p)}</p>`)
          .join('')}</article></body></html>`,
      );
    });
    if (!decision) continue;
    const want = [one.want, ...(one.also ?? [])].flatMap(i =>
      i === null ? [] : (one.candidates[i]?.url ?? []),
    );
    all.push(rowOf(`${one.kind} ${one.lang === 'en' ? 'en' : 'other'}`, one.claim, want, decision));
  }
  return all;
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, c => `&#${c.charCodeAt(0)};`);
}

/** What fit-choice fits the confidence on: the evidence for the best text, and whether it was right. */
function writeRow({ decision: { evidence }, want }: Row): string {
  if (!evidence) return '';
  const right = want.some(url => pageKey(url) === pageKey(evidence.url));
  return `${JSON.stringify({ ...evidence, right })}\n`;
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
  printReliability(all.filter(({ got }) => got !== null));
  if (values.show) showRows(all);
}

/** What is said at 0.9 and above should be right in 97 of 100. */
function printReliability(chosen: readonly Row[]): void {
  const bounds = [0, 0.6, 0.7, 0.8, 0.9, 0.97, 1.01];
  console.log('\nconfidence      n   right      said');
  const line = (name: string, list: readonly Row[]) => {
    if (!list.length) return;
    const right = list.filter(row => outcomeOf(row) === 'right').length / list.length;
    const said = list.reduce((sum, { decision }) => sum + decision.confidence, 0) / list.length;
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(9);
    console.log(
      `${name.padEnd(9)}${String(list.length).padStart(8)}${percent(right)}${percent(said)}`,
    );
  };
  for (const [i, from] of bounds.slice(0, -1).entries())
    line(
      `${from.toFixed(2)}+`,
      chosen.filter(
        ({ decision: { confidence } }) => confidence >= from && confidence < (bounds[i + 1] ?? 1),
      ),
    );
  const sure = chosen.filter(({ decision }) => decision.confidence >= 0.9);
  line('all 0.9+', sure);
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
