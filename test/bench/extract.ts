/**
 * Reads every labelled page of a folder and scores what readArticle makes of it.
 * npm run bench:extract -- --data FOLDER [--show headline|author|date|text|leak] [--count N]
 * [--limit N] FOLDER holds labels.jsonl ({id, url, title, authors, date, text, trust, checks, with,
 * without}) and pages/<id>.html.gz. Headline, author and date by the rules of an end-to-end score:
 * token F1 >= 0.9 or one contains the other; a name right and at most two too many; within 30
 * hours. Text: token F1, and the share of the label's sentences whose words stand together in the
 * text.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../../utils/articles/extraction/read-article.ts';

interface Label {
  id: string;
  url: string | null;
  domain: string;
  title: string | null;
  authors: string[] | null;
  date: string | null;
  text: string | null;
  trust: string;
  source_repo: string;
  without: string[] | null;
  checks: Record<string, boolean | number | null>;
}

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const folder = option('data');
if (!folder || !existsSync(path.join(folder, 'labels.jsonl'))) {
  console.log(
    `skipped: no labelled pages (${folder ? `${folder}/labels.jsonl is missing` : 'give the folder with --data'})`,
  );
  process.exit(0);
}
const show = option('show');
let showing = Number(option('count') ?? 40);

const normal = (text: string | null | undefined) =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
const tokens = (text: string | null | undefined) => normal(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Token overlap of what was read with what was expected. */
function overlap(got: readonly string[], want: readonly string[]) {
  const bag = new Map<string, number>();
  for (const word of got) bag.set(word, (bag.get(word) ?? 0) + 1);
  let hit = 0;
  for (const word of want) {
    const left = bag.get(word) ?? 0;
    if (left > 0) {
      hit++;
      bag.set(word, left - 1);
    }
  }
  return {
    f1: got.length + want.length ? (2 * hit) / (got.length + want.length) : 0,
    recall: hit / (want.length || 1),
    precision: hit / (got.length || 1),
  };
}
const f1 = (a: string, b: string) => overlap(tokens(a), tokens(b)).f1;

/**
 * Share of the label's sentences of eight words and more of whose five-word runs nine in ten stand
 * in the text.
 */
function sentencesKept(text: string, label: string): [number, number, string[]] {
  const grams = new Set<string>();
  const have = tokens(text);
  for (let i = 0; i + 5 <= have.length; i++) grams.add(have.slice(i, i + 5).join(' '));
  let kept = 0;
  let all = 0;
  const lost: string[] = [];
  for (const sentence of label.split(/(?<=[.!?。！？])\s+|\n+/)) {
    const words = tokens(sentence);
    if (words.length < 8) continue;
    all++;
    let hit = 0;
    for (let i = 0; i + 5 <= words.length; i++)
      if (grams.has(words.slice(i, i + 5).join(' '))) hit++;
    if (hit >= 0.9 * (words.length - 4)) kept++;
    else lost.push(sentence);
  }
  return [kept, all, lost];
}

/** The peer in the same run: what the head's own cards say, and every paragraph of the page. */
function plainReader(html: string) {
  const meta = (name: string) =>
    new RegExp(`<meta[^>]{0,200}(?:name|property)=["']${name}["'][^>]{0,200}content="([^"]*)"`, 'i')
      .exec(html)?.[1]
      ?.replace(/&amp;/g, '&')
      .replace(/&#0?39;|&#x27;|&rsquo;|&#8217;/g, "'")
      .replace(/&quot;/g, '"') ?? '';
  const paragraphs = [...html.matchAll(/<p\b[^>]*>([\s\S]{0,20000}?)<\/p>/gi)].map(
    ([, inner = '']) => inner.replace(/<[^>]*>/g, ' ').replace(/&[a-z#0-9]{2,8};/gi, "'"),
  );
  return {
    headline: meta('og:title') || (/<title[^>]*>([^<]*)/i.exec(html)?.[1] ?? ''),
    author: meta('author'),
    published: meta('article:published_time'),
    text: paragraphs.join('\n'),
  };
}

const counts = new Map<string, [number, number]>();
const add = (name: string, ok: boolean) => {
  const pair = counts.get(name) ?? [0, 0];
  pair[1]++;
  if (ok) pair[0]++;
  counts.set(name, pair);
};
const miss = (kind: string, what: string) => {
  if (show !== kind || showing-- <= 0) return;
  console.log(`  ${what.replace(/\s+/g, ' ').slice(0, 420)}`);
};

const rows = readFileSync(path.join(folder, 'labels.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line) as Label)
  .filter(row => row.trust !== 'self-snapshot' && row.url && new URL(row.url).pathname.length > 1)
  .slice(0, Number(option('limit') ?? Number.POSITIVE_INFINITY));
const texts = {
  peer: 0,
  peerKept: 0,
  f1: 0,
  recall: 0,
  precision: 0,
  n: 0,
  poor: 0,
  kept: 0,
  sentences: 0,
  leaked: 0,
  without: 0,
};
const times: number[] = [];
let bytes = 0;
for (const row of rows) {
  const html = gunzipSync(readFileSync(path.join(folder, 'pages', `${row.id}.html.gz`))).toString(
    'utf8',
  );
  const url = row.url ?? '';
  const start = performance.now();
  const { article } = readArticle(html, url, host => host.replace(/^www\./, ''));
  times.push(performance.now() - start);
  bytes += html.length;
  const peer = plainReader(html);
  add('read', article.headline !== '' && article.text.length > 0);
  if (row.title && row.checks.title_in_html !== false) {
    const a = normal(article.headline);
    const b = normal(row.title);
    const ok =
      f1(article.headline, row.title) >= 0.9 ||
      (tokens(a).length > 2 && (b.includes(a) || a.includes(b)));
    add('headline', ok);
    add(
      'headline, plain reader of metas',
      f1(peer.headline, row.title) >= 0.9 || normal(peer.headline).includes(b),
    );
    add('headline, exact', a === b);
    if (!ok) miss('headline', `${row.id}: ${article.headline} | ${row.title}`);
  }
  if (row.authors?.length && row.checks.author_in_html !== false) {
    const ok =
      article.authors.length <= row.authors.length + 2 &&
      row.authors.some(x => article.authors.some(y => f1(x, y) >= 0.8));
    add('an author', ok);
    add(
      'an author, plain reader of metas',
      row.authors.some(x => f1(x, peer.author) >= 0.8),
    );
    add(
      'authors, all right',
      ok &&
        article.authors.length === row.authors.length &&
        row.authors.every(x => article.authors.some(y => f1(x, y) >= 0.8)),
    );
    if (article.authors.length === 0) add('an author, none read', true);
    if (!ok)
      miss(
        'author',
        `${row.id}: ${article.authors.join(' + ') || '(none)'} | ${row.authors.join(' + ')} | ${url}`,
      );
  }
  if (row.date && row.checks.date_in_html !== false) {
    const ok =
      article.published !== null &&
      Math.abs(Date.parse(article.published) - Date.parse(row.date)) <= 36e5 * 30;
    add('date', ok);
    add(
      'date, plain reader of metas',
      Math.abs(Date.parse(peer.published) - Date.parse(row.date)) <= 36e5 * 30,
    );
    add(`date, ${row.source_repo}`, ok);
    if (!ok) miss('date', `${row.id}: ${article.published} | ${row.date} | ${url}`);
  }
  if (row.text) {
    const score = overlap(tokens(article.text), tokens(row.text));
    const [kept, all, lost] = sentencesKept(article.text, row.text);
    texts.peer += overlap(tokens(peer.text), tokens(row.text)).f1;
    texts.peerKept += sentencesKept(peer.text, row.text)[0];
    texts.f1 += score.f1;
    texts.recall += score.recall;
    texts.precision += score.precision;
    texts.n++;
    texts.kept += kept;
    texts.sentences += all;
    if (score.f1 < 0.5) texts.poor++;
    if (score.f1 < 0.8)
      miss(
        'text',
        `${row.id}: F1 ${score.f1.toFixed(2)} recall ${score.recall.toFixed(2)} precision ${score.precision.toFixed(2)} ${url}`,
      );
    if (lost.length > 0)
      miss('lost', `${row.id}: ${lost.length} of ${all}: ${lost.slice(0, 2).join(' // ')}`);
  }
  for (const snippet of row.without ?? []) {
    texts.without++;
    if (normal(article.text).includes(normal(snippet))) {
      texts.leaked++;
      miss('leak', `${row.id}: ${snippet}`);
    }
  }
}
const percent = (a: number, b: number) => (b ? ((100 * a) / b).toFixed(1) : '-');
for (const [name, [ok, all]] of [...counts].sort())
  console.log(`${name.padEnd(46)} ${percent(ok, all).padStart(5)} %  of ${all}`);
console.log(
  `text: F1 ${percent(texts.f1, texts.n)} recall ${percent(texts.recall, texts.n)} precision ${percent(texts.precision, texts.n)} F1 under 0.5 on ${percent(texts.poor, texts.n)} % of ${texts.n} pages`,
);
console.log(
  `text: sentences kept ${percent(texts.kept, texts.sentences)} % of ${texts.sentences}; boilerplate snippets leaked ${percent(texts.leaked, texts.without)} % of ${texts.without}`,
);
console.log(
  `text, plain reader of every paragraph: F1 ${percent(texts.peer, texts.n)}, sentences kept ${percent(texts.peerKept, texts.sentences)} %`,
);
times.sort((a, b) => a - b);
console.log(
  `time a page: median ${times[times.length >> 1]?.toFixed(1)} ms, p95 ${times[Math.floor(times.length * 0.95)]?.toFixed(1)} ms, ${(bytes / 1e3 / times.reduce((a, b) => a + b, 0)).toFixed(0)} MB/s`,
);
