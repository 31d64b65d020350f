/**
 * Claims made of real articles: headlines and descriptions that a desk wrote, sentences turned
 * about, and both with one detail edited. Whether they hold is known from how they were made.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { sentencesOf } from '../../utils/text/sentences.ts';
import {
  asArticle,
  type BenchCase,
  type BenchPage,
  blank,
  CORPUS,
  type Label,
  labels,
} from './support-data.ts';
import { editsOf } from './support-edits.ts';
import { paraphrase } from './support-paraphrase.ts';
import { random } from './support-random.ts';

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

/** Whether a text has the small words of English. */
export const isEnglish = (text: string): boolean =>
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
