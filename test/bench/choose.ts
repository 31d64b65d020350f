/**
 * Chooses the article behind each citation of a folder of briefings among what an outlet's own
 * index would offer.
 * npm run bench:choose -- --data BRIEFINGS --labels LABELS.jsonl --pages DIR --world WORLD.mjs
 * [--show right|wrong|abstained] [--titles no] [--read 4] [--without yes] [--pool all] BRIEFINGS holds folders with truth.json ({date, title, claims: [{text, domain, url,
 * defect}]}). WORLD.mjs default-exports a function that makes {articles: [{url, title, published,
 * description, html}]} of the labelled pages, each with near-miss stories of the same outlet beside
 * it. Every article of the outlet is a candidate: with title and date as a news sitemap has it, or
 * (--titles no) with its address alone as an archive sitemap has it. --without yes takes the right
 * article away: whatever is then chosen is wrong. --pool all offers the articles of all outlets
 * together. The best few are read with readArticle; what is then chosen is counted right, wrong or
 * abstained, with a reliability table of its confidence.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Candidate } from '../../utils/articles/article.ts';
import { readArticle } from '../../utils/articles/extraction/read-article.ts';
import type { ArticleFit } from '../../utils/articles/matching/article-fit.ts';
import { type ArticleChoice, chooseArticle } from '../../utils/articles/matching/choose-article.ts';
import type { Fits } from '../../utils/articles/matching/choose-unread.ts';
import { dateWindow } from '../../utils/articles/matching/date-window.ts';
import {
  type RankedCandidate,
  rankCandidates,
} from '../../utils/articles/matching/rank-candidates.ts';
import { kindOfReport } from '../../utils/articles/matching/report-kind.ts';
import { textFit } from '../../utils/articles/matching/text-fit.ts';
import { hostOf, isWithin } from '../../utils/urls/host.ts';
import { pageKey } from '../../utils/urls/page-key.ts';
import { fitted } from '../utils/articles/matching/made-candidates.ts';

interface WorldArticle {
  url: string;
  title: string;
  published?: string;
  description?: string;
  html: string | (() => Buffer);
}
interface TruthClaim {
  text: string;
  domain: string;
  url: string;
  defect: string | null;
}
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const [data, labels, pages, worldFile] = ['data', 'labels', 'pages', 'world'].map(option);
const missing = [data, labels, pages, worldFile].find(file => !file || !existsSync(file));
if (!data || !labels || !pages || !worldFile || missing !== undefined) {
  console.log(
    `skipped: no briefings, labels, pages or world (${missing ?? 'give --data --labels --pages --world'})`,
  );
  process.exit(0);
}
process.env.WORLD_LABELS = labels;
process.env.WORLD_PAGES = pages;
process.env.WORLD_DISTRACT = option('distract') ?? '4';
const { default: makeWorld } = (await import(pathToFileURL(path.resolve(worldFile)).href)) as {
  default: () => { articles: WorldArticle[] };
};
const { articles } = makeWorld();
const show = option('show');
const mostRead = Number(option('read') ?? 4);
const pool = option('pool') === 'all';
const without = option('without') === 'yes';
const withTitles = option('titles') !== 'no';

/** The articles by every domain they may be cited under. */
function candidatesOf(domain: string): WorldArticle[] {
  return articles.filter(({ url }) => {
    const host = hostOf(url) ?? '';
    return isWithin(host, domain) || isWithin(domain, host);
  });
}
const texts = new Map<string, { text: string; headline: string }>();
function read(article: WorldArticle) {
  const known = texts.get(article.url);
  if (known) return known;
  const html = typeof article.html === 'string' ? article.html : article.html().toString('utf8');
  const { article: got } = readArticle(html, article.url, host => host);
  const entry = { text: got.text, headline: got.headline };
  texts.set(article.url, entry);
  return entry;
}

/**
 * The heading above a claim and the other sentences of its block, from the briefing's own markup
 * (h3 and p alone).
 */
function placeOf(html: string, claim: string): { heading: string | null; nearby: string[] } {
  const plain = (text: string) =>
    text
      .replace(/<[^>]*>/g, '')
      .replace(/&quot;/g, '"')
      .replace(/&#x27;|&#39;/g, "'")
      .replace(/&amp;/g, '&');
  let heading: string | null = null;
  for (const [, tag, inner = ''] of html.matchAll(/<(h3|p)>([\s\S]*?)<\/\1>/g)) {
    const text = plain(inner);
    if (tag === 'h3') heading = text;
    else if (text.includes(claim)) {
      const rest = text.replace(claim, ' ').replace(/\([^()]*\)/g, ' ');
      return {
        heading,
        nearby: rest.split(/(?<=[.!?])\s+/).filter(sentence => sentence.trim().length > 20),
      };
    }
  }
  return { heading: null, nearby: [] };
}

const counts = { right: 0, wrong: 0, abstained: 0, 'not offered': 0 };
const wrongOutlet = { resolved: 0, abstained: 0 };
const scored: { confidence: number; right: boolean }[] = [];
const rankOf: number[] = [];
const lines: string[] = [];
let sizes = 0;
let cited = 0;
let reads = 0;
let chooseMs = 0;
for (const folder of readdirSync(data).filter(name =>
  existsSync(path.join(data, name, 'truth.json')),
)) {
  const truth = JSON.parse(readFileSync(path.join(data, folder, 'truth.json'), 'utf8')) as {
    date: string;
    title: string;
    claims: TruthClaim[];
  };
  const html = readFileSync(path.join(data, folder, 'briefing.html'), 'utf8');
  const now = new Date(`${truth.date}T23:00:00Z`);
  for (const group of Map.groupBy(truth.claims, claim => claim.domain).values()) {
    const domain = group[0]?.domain ?? '';
    const offered = (pool ? articles : candidatesOf(domain)).filter(
      ({ published }) => !published || Date.parse(published) <= now.getTime(),
    );
    const candidates: Candidate[] = offered.map(({ url, title, published }) => ({
      url,
      title: withTitles ? title : null,
      outlet: domain,
      published: withTitles ? (published ?? null) : null,
      snippet: null,
      source: withTitles ? 'news-sitemap' : 'archive-sitemap',
      copyOf: null,
    }));
    const start = performance.now();
    const open = new Map<string, WorldArticle>();
    const plans = group.map(claim => {
      const { heading, nearby } = placeOf(html, claim.text);
      const known = without
        ? candidates.filter(({ url }) => pageKey(url) !== pageKey(claim.url))
        : candidates;
      const window = dateWindow([claim.text], null, truth.date, now);
      const ranked = rankCandidates(known, {
        claims: [claim.text],
        alternatives: [],
        nearby,
        heading,
        title: truth.title,
        language: 'en',
        window,
        articlePath: null,
      });
      for (const { candidate } of ranked
        .filter(({ worthReading }) => worthReading)
        .slice(0, mostRead)) {
        const article = offered.find(({ url }) => url === candidate.url);
        if (article) open.set(article.url, article);
      }
      return { claim, ranked };
    });
    const decide = ({ claim, ranked }: (typeof plans)[number], chosen: ReadonlySet<string>) => {
      // What was read for one citation of the outlet serves all of them.
      const fits = new Map<string, ArticleFit | null>();
      for (const article of open.values()) {
        if (!ranked.some(({ candidate }) => candidate.url === article.url)) continue;
        const { text, headline } = read(article);
        const fit = textFit([claim.text], text, headline);
        const kind = kindOfReport({ headline, text, url: article.url });
        fits.set(article.url, { ...fitted(fit), kind });
      }
      return { fits, choice: chooseArticle(ranked, fits, chosen) };
    };
    const first = plans.map(plan => decide(plan, new Set()).choice);
    plans.forEach((plan, i) => {
      const { claim, ranked } = plan;
      const { fits, choice } = decide(
        plan,
        new Set(
          first
            .filter((other, j) => j !== i && other.confidence >= 0.8)
            .flatMap(({ url }) => url ?? []),
        ),
      );
      if (claim.defect === 'wrong-outlet') {
        wrongOutlet[choice.status === 'resolved' ? 'resolved' : 'abstained']++;
        return;
      }
      cited++;
      sizes += ranked.length;
      const at = ranked.findIndex(({ candidate }) => pageKey(candidate.url) === pageKey(claim.url));
      rankOf.push(at);
      const right = choice.url !== null && pageKey(choice.url) === pageKey(claim.url);
      const outcome =
        choice.status !== 'resolved'
          ? at < 0
            ? 'not offered'
            : 'abstained'
          : right
            ? 'right'
            : 'wrong';
      counts[outcome]++;
      const [best] = [...fits].sort((x, y) => fitIn(y[1]) - fitIn(x[1]));
      scored.push({
        confidence: choice.confidence,
        right: best !== undefined && pageKey(best[0]) === pageKey(claim.url),
      });
      if (show === outcome) lines.push(describe(folder, claim, ranked, fits, choice, at));
    });
    chooseMs += performance.now() - start;
    reads += open.size;
  }
}
function fitIn(fit: ArticleFit | null | undefined): number {
  return fit?.fit ?? 0;
}
function describe(
  folder: string,
  claim: TruthClaim,
  ranked: readonly RankedCandidate[],
  fits: Fits,
  choice: ArticleChoice,
  at: number,
): string {
  const seen = [...ranked]
    .sort((a, b) => fitIn(fits.get(b.candidate.url)) - fitIn(fits.get(a.candidate.url)))
    .slice(0, 4);
  const fitted = seen.map(
    ({ candidate, score }) =>
      `${score.toFixed(2)}/${fits.get(candidate.url)?.fit.toFixed(2)}${pageKey(candidate.url) === pageKey(claim.url) ? '*' : ''} ${articles.find(({ url }) => url === candidate.url)?.title.slice(0, 60)}`,
  );
  return `${folder} ${claim.domain} rank ${at + 1} of ${ranked.length}, ${choice.status} ${choice.confidence.toFixed(2)} ${claim.defect ?? ''}\n    claim: ${claim.text}\n    ${fitted.join(' | ')}`;
}
for (const line of lines) console.log(line);
const percent = (a: number, b: number) => (b ? ((100 * a) / b).toFixed(1) : '-');
console.log(
  `citations ${cited}, candidates a citation ${(sizes / cited).toFixed(1)}, pages read a citation ${(reads / cited).toFixed(1)}, ${(chooseMs / cited).toFixed(1)} ms a citation (reading included)`,
);
for (const top of [1, 3, 4, 5])
  console.log(
    `the article is among the best ${top} before reading: ${percent(rankOf.filter(at => at >= 0 && at < top).length, cited)} %`,
  );
for (const [name, n] of Object.entries(counts))
  console.log(`${name.padEnd(12)} ${percent(n, cited).padStart(5)} %  (${n})`);
console.log(
  `marks of the wrong outlet: resolved ${wrongOutlet.resolved}, abstained ${wrongOutlet.abstained}`,
);
console.log('confidence   n   right');
for (let low = 0; low < 1; low += 0.1) {
  const bin = scored.filter(
    ({ confidence }) => confidence >= low && (confidence < low + 0.1 || low > 0.85),
  );
  if (bin.length > 0)
    console.log(
      `${low.toFixed(1)}-${(low + 0.1).toFixed(1)} ${String(bin.length).padStart(7)}  ${percent(bin.filter(({ right }) => right).length, bin.length).padStart(5)} %  mean confidence ${(bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length).toFixed(2)}`,
    );
}
