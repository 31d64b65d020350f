/**
 * Detection figures without a browser: builds the pages of `score.mjs detect` and of TraceBench's
 * briefings, reads them, and prints the same ratios. npm run bench:detect-pure -- [--data DIR]
 * [--briefings DIR] [--show N] [--only KIND]
 */
import fs from 'node:fs';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import type { Reading } from '../../utils/claims/claim.ts';
import { readPage } from '../../utils/claims/read-page.ts';
import '../own-data.ts';
import { directory } from '../../utils/outlets/directory.ts';
import { pageTextOfHtml } from './page-text-of-html.ts';

const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const shared = path.resolve(import.meta.dirname, '../../../shared/corpus');
const data = option('data', path.join(shared, 'citations/dev'));
const briefings = option('briefings', path.join(shared, 'tracebench/dev'));
const show = Number(option('show', '0'));
const only = option('only', '');
if (!fs.existsSync(data)) {
  console.log(`no data at ${data}: nothing to measure`);
  process.exit(0);
}
/** One record of the corpus; only the fields that are used. */
interface Row {
  readonly n_in_group?: number;
  readonly claim: string;
  readonly claim_last: string;
  readonly label: string;
  readonly label_kind: string;
  readonly domain: string;
  readonly url: string;
  readonly lead?: string;
  readonly trail?: string;
  readonly context_before: string;
  readonly context_after: string;
  readonly text: string;
  readonly citation: string;
  readonly string: string;
  readonly kind: string;
  readonly ambiguous: boolean;
  readonly is_citation: boolean;
  readonly html: string;
  readonly id: string;
}

const rows = (name: string): Row[] =>
  fs
    .readFileSync(path.join(data, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Row);
const esc = (s: string): string =>
  s.replace(/[&<>]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? c);
const normal = (s: string): string =>
  s
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
const tokens = (s: string): string[] => normal(s).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Token F1 of two texts, 0 to 1. */
function f1(a: string, b: string): number {
  const x = tokens(a);
  const y = tokens(b);
  if (!x.length || !y.length) return 0;
  const bag = new Map<string, number>();
  for (const w of x) bag.set(w, (bag.get(w) ?? 0) + 1);
  let hit = 0;
  for (const w of y)
    if ((bag.get(w) ?? 0) > 0) {
      hit++;
      bag.set(w, (bag.get(w) ?? 0) - 1);
    }
  return (2 * hit) / (x.length + y.length);
}

function urlKey(u: string): string {
  try {
    const v = new URL(u);
    for (const p of [...v.searchParams.keys()])
      if (/^utm_|^ref$|^src$/.test(p)) v.searchParams.delete(p);
    return (
      v.hostname.replace(/^(www|m|amp|edition)\./, '') +
      v.pathname.replace(/\/(amp\/?|index\.html?)?$/, '') +
      v.search
    ).toLowerCase();
  } catch {
    return u;
  }
}

/**
 * Markdown-like text as blocks, the last one left open for the mark: the page shapes of the score
 * script.
 */
function blocks(text: string, rest: string, after: string): string {
  const clean = (x: string) =>
    esc(x.replace(/\*\*|__|`/g, '').replace(/^\s*(#{1,6}|[-*+•]|\d+[.)]|>)\s+/, ''));
  const tag = (x: string) =>
    /^\s*#{1,6}\s/.test(x) ? 'h3' : /^\s*([-*+•]|\d+[.)])\s/.test(x) ? 'li' : 'p';
  const lines = text
    .split('\n')
    .flatMap(l =>
      /^\s*\|/.test(l)
        ? l
            .split('|')
            .filter(c => c.trim())
            .map(c => c.trim())
        : [l],
    )
    .filter(l => l.trim() && !/^[\s|:-]+$/.test(l));
  const last = lines.pop() ?? '';
  const cell = after.split('\n')[0]?.split(/\s\|/)[0] ?? '';
  const lastTag = tag(last) === 'h3' ? 'p' : tag(last);
  return `${lines.map(l => `<${tag(l)}>${clean(l)}</${tag(l)}>`).join('\n')}\n<${lastTag}>${clean(last)}${/\s$/.test(text) && !/\n\s*$/.test(text) ? ' ' : ''}${rest}${clean(cell)}</${lastTag}>`;
}

const pageOf = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>x</title></head><body><main><article>${body}</article></main></body></html>`;
let characters = 0;
let spent = 0;
function read(html: string): Reading {
  const page = pageTextOfHtml(html, 'https://page.example/x.html');
  characters += page.blocks.reduce((sum, block) => sum + block.text.length, 0);
  const start = performance.now();
  const reading = readPage(page, directory);
  spent += performance.now() - start;
  return reading;
}

const counts = new Map<string, [number, number]>();
const misses: string[] = [];
function add(key: string, ok: boolean): void {
  const [hit, all] = counts.get(key) ?? [0, 0];
  counts.set(key, [hit + (ok ? 1 : 0), all + 1]);
}
function miss(kind: string, what: string): void {
  if (!only || kind === only) misses.push(`  ${kind}: ${what.replace(/\s+/g, ' ').slice(0, 420)}`);
}
const claimsOf = (t: Reading, ids: readonly string[]): string[] =>
  ids.map(id => t.claims.find(c => c.id === id)?.text ?? '').filter(Boolean);
const OUT_OF_SCOPE = new Set([
  'academic',
  'reference_list_url',
  'reference_list_url_internal',
  'carrier_note',
  'link_list_domain',
]);
const printed = (s: string): string =>
  normal(s)
    .replace(/[()[\]（）【】`]/g, '')
    .trim();
let bindings = 0;
let cited = 0;

for (const r of rows('linked.jsonl').filter(row => (row.n_in_group ?? 1) === 1 && row.claim_last)) {
  linkedJob(
    r,
    true,
    `(${esc(r.lead ?? '')}<a href="${esc(r.url)}">${esc(r.label)}</a>${esc(r.trail ?? '')})`,
  );
  if (r.label_kind === 'domain_exact') linkedJob(r, false, `(${esc(r.label)})`);
}

function linkedJob(r: Row, isLinked: boolean, mark: string): void {
  const kind = isLinked ? 'linked' : 'bare';
  const t = read(pageOf(blocks(r.context_before, mark, r.context_after)));
  const c = t.citations.findLast(one =>
    isLinked
      ? one.href !== null && urlKey(one.href) === urlKey(r.url)
      : one.outlet !== null &&
        (one.outlet === r.domain ||
          r.domain.endsWith(`.${one.outlet}`) ||
          one.outlet.endsWith(`.${r.domain}`)),
  );
  add(`${kind} found`, !!c);
  if (!c) {
    miss(
      kind,
      `${r.id} (${r.label}) in ${r.context_before.slice(-160)}⟦⟧${r.context_after.slice(0, 40)}`,
    );
    return;
  }
  const texts = claimsOf(t, c.claims);
  const bound = texts.some(
    x =>
      f1(x, r.claim_last) >= 0.75 ||
      (normal(x).includes(normal(r.claim_last)) && x.length < 2.5 * r.claim_last.length),
  );
  bindings += texts.length;
  cited++;
  for (const x of texts) {
    const belongs =
      normal(r.claim).includes(normal(x).slice(0, 60)) ||
      f1(x, r.claim_last) >= 0.5 ||
      normal(x).includes(normal(r.claim_last));
    add('bound sentences that belong', belongs);
    if (!belongs) miss('stray', `${r.id} ${x} || CLAIM ${r.claim}`);
  }
  add(`${kind} bound to its claim`, bound);
  if (!bound) miss(`${kind} unbound`, `${r.id} ${r.claim_last} => ${texts.join(' | ')}`);
}

for (const r of rows('bare.jsonl').filter(row => !row.ambiguous && !OUT_OF_SCOPE.has(row.kind)))
  bareJob(
    r,
    r.citation,
    r.is_citation ? 'real-bare' : 'false-bare',
    r.text
      .split(/\n\s*\n/)
      .map(p => `<p>${esc(p)}</p>`)
      .join(''),
  );
for (const r of rows('negatives.jsonl'))
  bareJob(
    r,
    r.string,
    'negative',
    r.text
      .split(/\n\s*\n/)
      .map(p => `<p>${esc(p).replace(/`([^`]*)`/g, '<code>$1</code>')}</p>`)
      .join(''),
  );

function bareJob(r: Row, string: string, kind: string, html: string): void {
  const t = read(pageOf(html));
  const target = printed(string);
  const hit = t.citations.some(c => {
    const s = printed(c.text);
    return s === target || target.includes(s) || s.includes(target);
  });
  const want = kind === 'real-bare';
  add(kind + (want ? ' found' : ' left alone'), hit === want);
  if (hit !== want)
    miss(
      kind,
      `${r.kind} ${string} in … ${r.text.slice(Math.max(0, r.text.indexOf(string) - 150), r.text.indexOf(string) + string.length + 60)}`,
    );
}

if (fs.existsSync(path.join(data, 'linked_negatives.jsonl')))
  for (const r of rows('linked_negatives.jsonl')) {
    const t = read(pageOf(`<p>${r.html}</p>`));
    add('linked look-alike left alone', t.citations.length === 0);
    if (t.citations.length) miss('linked-negative', r.html);
  }

const markdown = new MarkdownIt({ html: true, linkify: false });
let want = 0;
let got = 0;
for (const name of fs.readdirSync(path.join(data, 'docs'))) {
  const text = fs.readFileSync(path.join(data, 'docs', name), 'utf8');
  const t = read(name.endsWith('.md') ? pageOf(markdown.render(text)) : text);
  const urls = new Set(
    [...text.matchAll(/\(\[[^\]]{1,60}\]\((https?:[^)\s]+)[^)]*\)/g)].map(m => m[1] ?? ''),
  );
  const seen = new Set(t.citations.filter(c => c.href).map(c => urlKey(c.href ?? '')));
  for (const u of urls) {
    want++;
    if (seen.has(urlKey(u))) got++;
    else
      miss(
        'document',
        `${name} ${u} ${text.slice(Math.max(0, text.indexOf(u) - 120), text.indexOf(u) + 20)}`,
      );
  }
}

if (fs.existsSync(briefings))
  for (const name of fs
    .readdirSync(briefings)
    .filter(one => fs.existsSync(path.join(briefings, one, 'truth.json')))) {
    const truth = JSON.parse(fs.readFileSync(path.join(briefings, name, 'truth.json'), 'utf8')) as {
      claims: { text: string; printed: string; domain: string; placement: string }[];
    };
    const t = read(fs.readFileSync(path.join(briefings, name, 'briefing.html'), 'utf8'));
    for (const c of truth.claims) {
      const [best] = t.claims.map(x => ({ x, s: f1(x.text, c.text) })).sort((a, b) => b.s - a.s);
      add('tracebench: claim found', !!best && best.s >= 0.75);
      if (!best || best.s < 0.75) {
        miss('claim', `${name} ${c.text} => ${best?.x.text}`);
        continue;
      }
      const cites = t.citations.filter(k => k.claims.includes(best.x.id));
      const cite =
        cites.find(k => normal(k.text).includes(normal(c.printed).replace(/[()]/g, ''))) ??
        cites.find(
          k =>
            k.outlet &&
            (k.outlet === c.domain ||
              c.domain.endsWith(`.${k.outlet}`) ||
              k.outlet.endsWith(`.${c.domain}`)),
        );
      add(`tracebench: bound ${c.placement}`, !!cite);
      if (!cite)
        miss(
          'placement',
          `${name} ${c.placement} ${c.printed} ${c.text} => ${cites.map(k => k.text).join(' ')}`,
        );
    }
  }

for (const line of misses.slice(0, show)) console.log(line);
for (const [key, [hit, all]] of counts)
  console.log(
    `${key.padEnd(40)} ${((100 * hit) / all).toFixed(1).padStart(6)} %  (${hit} of ${all})`,
  );
console.log(
  `${'whole documents: linked found'.padEnd(40)} ${((100 * got) / (want || 1)).toFixed(1).padStart(6)} %  (${got} of ${want})`,
);
console.log(
  `claims bound to a citation, mean ${(bindings / (cited || 1)).toFixed(2)}; ${(characters / 1e6).toFixed(2)} M units read in ${spent.toFixed(0)} ms`,
);
