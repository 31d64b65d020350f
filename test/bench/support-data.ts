/**
 * The claims that people labelled, which support is fitted and measured on: TraceBench briefings
 * and AttributionBench rows. What is made of real articles beside them stands in support-made.ts.
 * Everything stays outside the project; without the corpus there is nothing to do.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../../utils/articles/extraction/read-article.ts';
import { sentencesOf } from '../../utils/text/sentences.ts';
import { random } from './support-random.ts';

/** Where the corpus stands: beside the project. */
export const CORPUS = new URL('../../../shared/corpus/', import.meta.url);

/** Where a case comes from. */
export type SetName =
  | 'trace'
  | 'claims'
  | 'swapped'
  | 'attribution'
  | 'headline'
  | 'headline-edit'
  | 'headline-swap'
  | 'sentence'
  | 'sentence-edit';

/** An article a claim may be held against. */
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

/** Whether there is anything to measure on; says so where there is not. */
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

/** An article of the corpus with what people say of it. */
export interface Label {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly date: string | null;
  readonly text: string | null;
  readonly checks?: { readonly title_in_html?: boolean };
}

/** What is true of one briefing. */
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

/** The corpus's articles by their id. */
export const labels = (): Map<string, Label> =>
  new Map((lines('articles/dev/labels.jsonl') as Label[]).map(l => [l.id, l]));
/** An article as its label gives it. */
export const asArticle = (l: Label): BenchArticle => ({
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
/** What a case lacks that is made and not labelled. */
export const blank = { heading: null, subject: null, row: null, source: null, note: null };

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
