/**
 * The labelled claims that support is fitted and measured on: TraceBench briefings,
 * AttributionBench rows, headlines and descriptions of real articles, and edits of their sentences.
 * Everything stays outside the project; without the corpus there is nothing to do.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../../utils/articles/extraction/read-article.ts';
import { sentencesOf } from '../../utils/text/sentences.ts';
import { editsOf, paraphrase, random } from './support-edits.ts';

export const CORPUS = new URL('../../../shared/corpus/', import.meta.url);

/** Where a case comes from. */
export type SetName =
  | 'trace'
  | 'swapped'
  | 'attribution'
  | 'headline'
  | 'headline-edit'
  | 'headline-swap'
  | 'sentence'
  | 'sentence-edit';

export interface BenchArticle {
  readonly id: string;
  readonly headline: string;
  readonly text: string;
  readonly published: string | null;
}

/** A claim held against one article of its page, with what people say of it. */
export interface BenchCase {
  readonly set: SetName;
  /** What must stay on one side of a split: a briefing, a question, an article. */
  readonly group: string;
  readonly claim: {
    readonly text: string;
    readonly heading: string | null;
    readonly subject: string | null;
    readonly pageTitle: string;
  };
  readonly article: string;
  readonly supported: boolean;
  /** number, date, name, quote, hedge, negation, invented, wrong-outlet; null for a sound claim. */
  readonly defect: string | null;
  readonly evidence: readonly string[];
  /** Cases of one row of AttributionBench stand or fall together. */
  readonly row: number | null;
  readonly source: string | null;
  readonly note: string | null;
}

/** One page: the articles of one trace and the claims on it. */
export interface BenchPage {
  readonly articles: readonly BenchArticle[];
  readonly language: string;
  readonly pageDate: string | null;
  readonly cases: readonly BenchCase[];
}

export function corpusIsHere(): boolean {
  const here = existsSync(CORPUS);
  if (!here) console.log(`skipped: no corpus at ${CORPUS.pathname}`);
  return here;
}

const lines = (path: string) =>
  readFileSync(new URL(path, CORPUS), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(l => JSON.parse(l));

interface Label {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly date: string | null;
  readonly text: string | null;
  readonly checks?: { readonly title_in_html?: boolean };
}

interface Truth {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly claims: readonly {
    readonly text: string;
    readonly domain: string;
    readonly article_id: string;
    readonly defect: string | null;
    readonly original: string | null;
    readonly evidence: string;
    readonly evidence_more?: readonly string[];
  }[];
}

const labels = (): Map<string, Label> =>
  new Map((lines('articles/dev/labels.jsonl') as Label[]).map(l => [l.id, l]));
const asArticle = (l: Label): BenchArticle => ({
  id: l.id,
  headline: l.title ?? '',
  text: l.text ?? '',
  published: l.date,
});

/**
 * The article as the extension itself reads the page, in place of the label's text; the label where
 * the page is missing.
 */
function asRead(l: Label): BenchArticle {
  const file = new URL(`articles/dev/pages/${l.id}.html.gz`, CORPUS);
  if (!existsSync(file)) return asArticle(l);
  const { article: read } = readArticle(
    gunzipSync(readFileSync(file)).toString('utf8'),
    l.url ?? 'https://example.com/',
    () => null,
  );
  return { id: l.id, headline: read.headline, text: read.text, published: read.published };
}
const blank = { heading: null, subject: null, row: null, source: null, note: null };

/**
 * The ten briefings: each claim against its own article, a claim of the wrong outlet against that
 * outlet's article of the same page. `read`: with the articles as the extension reads them from
 * their pages.
 */
export function tracePages(read = false): BenchPage[] {
  const all = labels();
  const folder = new URL('tracebench/dev/', CORPUS);
  return readdirSync(folder)
    .filter(d => existsSync(new URL(`${d}/truth.json`, folder)))
    .sort()
    .map(d => {
      const truth = JSON.parse(readFileSync(new URL(`${d}/truth.json`, folder), 'utf8')) as Truth;
      const ids = [...new Set(truth.claims.map(c => c.article_id))].filter(id => all.get(id)?.text);
      const site = (id: string) =>
        id
          .replace(/^\w+-/, '')
          .replace(/-[0-9a-f]+$/, '')
          .replaceAll('_', '.');
      const cases = truth.claims.flatMap((c): BenchCase[] => {
        const wrong = c.defect === 'wrong-outlet';
        const article = wrong
          ? ids.find(
              id =>
                id !== c.article_id && (site(id).endsWith(c.domain) || c.domain.endsWith(site(id))),
            )
          : c.article_id;
        if (!article || !ids.includes(article)) return [];
        return [
          {
            set: 'trace',
            group: d,
            article,
            supported: !c.defect,
            defect: c.defect,
            evidence: [c.evidence, ...(c.evidence_more ?? [])],
            row: null,
            source: null,
            note: c.original,
            claim: { text: c.text, heading: null, subject: null, pageTitle: truth.title },
          },
        ];
      });
      return {
        articles: ids.map(id => (read ? asRead : asArticle)(all.get(id) as Label)),
        language: 'en',
        pageDate: truth.date,
        cases,
      };
    });
}

/**
 * Every sound claim of the briefings against every other article of its page and `others` random
 * ones of the corpus.
 */
export function swappedPages(others = 4): BenchPage[] {
  const pool = [...labels().values()].filter(l => l.text && l.text.length > 800);
  const draw = random(7);
  return tracePages().map((page, n) => {
    const guests = Array.from({ length: others * 3 }, () =>
      asArticle(pool[Math.floor(draw() * pool.length)] as Label),
    ).filter(a => !page.articles.some(b => b.id === a.id));
    const claims = page.cases.filter(c => !c.defect);
    // Two outlets may report one event: a claim cited twice on its page is left out of the swap
    // with those articles.
    const told = (text: string) =>
      new Set(page.cases.filter(c => c.claim.text === text).map(c => c.article));
    const cases = claims.flatMap((c, i) =>
      [
        ...page.articles.filter(a => !told(c.claim.text).has(a.id)),
        ...guests.slice((i * others) % guests.length, ((i * others) % guests.length) + others),
      ].map(
        (a): BenchCase => ({
          ...c,
          set: 'swapped',
          group: `swap-${n}`,
          article: a.id,
          supported: false,
          defect: 'swapped',
          evidence: [],
        }),
      ),
    );
    return { ...page, articles: [...page.articles, ...guests], cases };
  });
}

/**
 * AttributionBench as the extension meets it: twenty claims a page, references as paragraphs,
 * sentences judged one by one.
 */
export function attributionPages(): BenchPage[] {
  const rows = lines('attribution/dev.jsonl') as {
    claim: string;
    question: string;
    references: string[];
    attribution_label: string;
    src_dataset: string;
  }[];
  const pages: BenchPage[] = [];
  for (let i = 0; i < rows.length; i += 20) {
    const part = rows.slice(i, i + 20).map((r, j) => ({ ...r, n: i + j }));
    pages.push({
      language: 'en',
      pageDate: null,
      articles: part.map(r => ({
        id: `r${r.n}`,
        headline: `Document ${r.n}`,
        text: r.references.join('\n\n').split(/\n+/).join('\n\n'),
        published: '2026-05-19T09:00:00Z',
      })),
      cases: part.flatMap(r => {
        const text = `${r.claim
          .replace(/\[\d+\]/g, '')
          .replace(/\s+/g, ' ')
          .trim()
          .replace(/[.!?]?$/, '.')}`;
        return sentencesOf(text, 'en').map(
          (s): BenchCase => ({
            set: 'attribution',
            group: `q-${r.question}`,
            article: `r${r.n}`,
            supported: r.attribution_label === 'attributable',
            defect: r.attribution_label === 'attributable' ? null : 'unattributable',
            evidence: [],
            row: r.n,
            source: r.src_dataset,
            note: null,
            claim: { text: s.text, heading: null, subject: null, pageTitle: 'Claims' },
          }),
        );
      }),
    });
  }
  return pages;
}

/**
 * Descriptions that pages give themselves: a sentence or two written over the article by its desk.
 */
function descriptionOf(id: string): string | null {
  const file = new URL(`articles/dev/pages/${id}.html.gz`, CORPUS);
  if (!existsSync(file)) return null;
  const html = gunzipSync(readFileSync(file)).toString('utf8').slice(0, 400_000);
  const tag = /<meta[^>]+(?:property|name)=["'](?:og:description|description)["'][^>]*>/i.exec(
    html,
  )?.[0];
  const content = /content="([^"]*)"|content='([^']*)'/.exec(tag ?? '');
  const text = (content?.[1] ?? content?.[2] ?? '')
    .replace(/&#0?39;|&apos;|&rsquo;|&#8217;/g, '’')
    .replace(/&quot;|&ldquo;|&rdquo;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/&\w+;|&#\w+;/g, ' ')
    .trim();
  return text.length > 50 && /[.!?]["”]?$/.test(text) ? text : null;
}

const isEnglish = (text: string) =>
  (text.toLowerCase().match(/\b(?:the|and|of|to|in|that)\b/g)?.length ?? 0) /
    (text.split(/\s+/).length || 1) >
  0.12;

/**
 * Headlines and descriptions against their own article (sound: a desk wrote them), against the
 * article of the corpus that shares most words with them (not sound), and with one detail edited
 * (not sound); then sentences of articles, turned about, with and without edits.
 */
export function madePages(seed = 11): BenchPage[] {
  const draw = random(seed);
  const pool = [...labels().values()]
    .filter(l => l.text && l.text.length > 600 && isEnglish(l.text))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const shuffled = pool
    .map(l => ({ l, k: draw() }))
    .sort((a, b) => a.k - b.k)
    .map(x => x.l);
  const pages: BenchPage[] = [];
  for (let i = 0; i < shuffled.length; i += 12) {
    const part = shuffled.slice(i, i + 12);
    const articles = part.map(asArticle);
    const cases: BenchCase[] = part.flatMap(l => madeCases(l, part, draw));
    pages.push({ articles, language: 'en', pageDate: null, cases });
  }
  return pages;
}

/**
 * "Ten Ways To Save On Rent": such capitals tell nothing of names, and a claim is never written so.
 */
const isTitleCase = (text: string) => {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.filter(w => /^\p{Lu}/u.test(w)).length > 0.6 * words.length;
};

const bag = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

const claimOf = (text: string) => ({
  text,
  heading: null,
  subject: null,
  pageTitle: 'Daily briefing',
});

/** What the cases of one article are made from. */
interface Maker {
  readonly label: Label;
  readonly others: readonly Label[];
  /** Names of the other articles, to be put in the place of this one's. */
  readonly names: readonly string[];
  readonly draw: () => number;
  readonly base: Omit<BenchCase, 'set' | 'supported' | 'defect' | 'claim'>;
}

function madeCases(label: Label, page: readonly Label[], draw: () => number): BenchCase[] {
  const others = page.filter(p => p !== label);
  const base = { ...blank, group: label.id, article: label.id, evidence: [] };
  const names = others.flatMap(p =>
    [...(p.text ?? '').matchAll(/(?<=[a-z,] )[A-Z][a-z]{3,}(?: [A-Z][a-z]{3,})?/g)]
      .map(m => m[0])
      .slice(0, 30),
  );
  const maker: Maker = { label, others, names, draw, base };
  const desk = new Set(deskTexts(label));
  return [...[...desk].flatMap(text => deskCases(maker, text)), ...sentenceCases(maker)];
}

/** What the desk wrote over an article: headline and description, where they are prose. */
function deskTexts({ id, title, checks }: Label): string[] {
  const isLong = (title?.split(/\s+/).length ?? 0) > 5;
  const headline = checks?.title_in_html !== false && isLong ? (title ?? null) : null;
  return [headline, descriptionOf(id)].filter(
    text => text !== null && !text.endsWith('?') && !isTitleCase(text),
  ) as string[];
}

function deskCases({ label, others, names, draw, base }: Maker, text: string): BenchCase[] {
  const first = sentencesOf(text, 'en')[0]?.text ?? text;
  const out: BenchCase[] = [];
  // A description that is the article's own first sentence is no paraphrase of it.
  if (!(label.text ?? '').includes(first.slice(0, 60))) {
    out.push({ ...base, set: 'headline', supported: true, defect: null, claim: claimOf(first) });
    for (const e of editsOf(first, label.text ?? '', names, draw).slice(0, 2))
      out.push({
        ...base,
        set: 'headline-edit',
        supported: false,
        defect: e.kind,
        note: e.note,
        claim: claimOf(e.text),
      });
  }
  const own = bag(first);
  const shared = others
    .map(p => ({ p, n: [...bag(p.text ?? '')].filter(w => own.has(w)).length }))
    .sort((a, b) => b.n - a.n)[0];
  if (shared)
    out.push({
      ...base,
      set: 'headline-swap',
      article: shared.p.id,
      supported: false,
      defect: 'swapped',
      claim: claimOf(first),
    });
  return out;
}

function sentenceCases({ label, names, draw, base }: Maker): BenchCase[] {
  const sentences = sentencesOf(label.text ?? '', 'en').filter(
    s => s.text.split(/\s+/).length >= 9 && s.text.length < 320 && /^[A-Z"“]/.test(s.text),
  );
  const out: BenchCase[] = [];
  for (let k = 0; k < 5 && sentences.length > 5; k++) {
    const s = sentences[Math.floor(draw() * sentences.length)];
    if (!s) continue;
    const told = { ...base, evidence: [s.text] };
    const turned = paraphrase(s.text, draw);
    out.push({
      ...told,
      set: 'sentence',
      supported: true,
      defect: null,
      claim: claimOf(turned),
    });
    for (const e of editsOf(turned, label.text ?? '', names, draw).slice(0, 2))
      out.push({
        ...told,
        set: 'sentence-edit',
        supported: false,
        defect: e.kind,
        note: e.note,
        claim: claimOf(e.text),
      });
  }
  return out;
}
