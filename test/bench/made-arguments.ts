/** What functions of the pure rooms are given, made of one text. */
import '../own-data.ts';
import { scanPage } from '../../utils/articles/extraction/page-scan.ts';
import { readArticle } from '../../utils/articles/extraction/read-article.ts';
import { cutText } from '../../utils/articles/matching/text-fit.ts';
import type { Block } from '../../utils/citations/page-text.ts';
import { anchorsOf } from '../../utils/citations/parsing/anchors.ts';
import { detectionContextOf } from '../../utils/citations/parsing/detection-context.ts';
import { indexNames } from '../../utils/citations/parsing/name-index.ts';
import { examine } from '../../utils/origins/evidence/examined-page.ts';
import { directory } from '../../utils/outlets/directory.ts';
import { indexArticle } from '../../utils/support/alignment/article-index.ts';
import { wordsOf } from '../../utils/text/words.ts';
import { blockOf, pageOf } from '../utils/citations/build.ts';
import { article, claim } from '../utils/trace/build.ts';
import {
  citationWith,
  comparisonWith,
  liveWith,
  recordWith,
  referenceWith,
  rowWith,
  traceWith,
} from './made-traces.ts';

/** How an argument comes of a text; `isText` where the text is in it. */
export interface Maker {
  readonly isText: boolean;
  make(text: string): unknown;
}

const DAY = '2026-05-19';
const PAGE = 'https://techcrunch.com/2026/05/19/invented-lamps/';
const fixed = (value: unknown): Maker => ({ isText: false, make: () => value });
const made = (make: (text: string) => unknown): Maker => ({ isText: true, make });

const blockWith = (text: string): Block => ({ ...blockOf(''), text });
const context = detectionContextOf(pageOf([]), directory);
const articleWith = (text: string) => ({
  html: `<html><title>Invented</title><body><article><h1>Invented lamps</h1><p>${text}</p></article></body></html>`,
});
const readWith = (text: string) => readArticle(articleWith(text).html, PAGE, () => null);
const candidateWith = (text: string) => ({
  url: PAGE,
  title: text,
  snippet: text,
  published: DAY,
  source: 'feed',
});

/** By a parameter's name: texts that stand for something else than a text. */
const BY_NAME: Readonly<Record<string, Maker>> = {
  language: fixed('en'),
  tag: fixed('en'),
  reference: fixed(DAY),
  pageDate: fixed(DAY),
  citationDate: fixed(DAY),
  pagePublished: fixed(DAY),
  date: fixed(DAY),
  day: fixed(DAY),
  base64: fixed('AAAA'),
  depth: fixed(0),
  at: fixed(0),
  base: fixed(PAGE),
};

/** Names of parameters that are addresses: what is foreign in them is the path. */
const ADDRESSES = new Set(['url', 'address', 'href', 'articleUrl', 'a', 'b', 'asked', 'answered']);
const inPath = made(text => `https://techcrunch.com/${text}`);

const BY_TYPE: Readonly<Record<string, Maker>> = {
  string: made(text => text),
  'string | null': made(text => text),
  'string[]': made(text => [text]),
  'Iterable<string>': made(text => [text]),
  unknown: made(text => ({ name: text, '@type': text })),
  PageText: made(text => ({ ...pageOf([]), blocks: [blockWith(text)] })),
  Block: made(blockWith),
  BlockScan: made(text => {
    const block = blockWith(text);
    return { block, anchors: anchorsOf(block), context };
  }),
  MarksSoFar: fixed({ groups: [], numbers: [] }),
  DetectionContext: fixed(context),
  Directory: fixed(directory),
  "Pick<Directory, 'outlet'>": fixed(directory),
  NameIndex: fixed(indexNames(directory)),
  'Anchor[]': fixed([]),
  'BlockMarks[]': fixed([{ groups: [], numbers: [] }]),
  'Span[]': fixed([]),
  'M[]': fixed([]),
  Span: made(text => ({ start: 0, end: text.length })),
  RegExp: made(() => /[,;]/g),
  'Word[]': made(text => wordsOf(text, 'en')),
  'AnchorText[]': made(text => [{ text, place: 'text' }]),
  TextWords: made(text => cutText(text, text)),
  PageScan: made(text => scanPage(articleWith(text).html, PAGE)),
  HtmlFacts: made(text => readWith(text).facts),
  Article: made(text => readWith(text).article),
  ExaminedPage: made(text => {
    const { facts, article } = readWith(text);
    return examine(facts, article, directory);
  }),
  'JsonLdNode[]': made(text => [{ '@type': 'NewsArticle', headline: text, articleBody: text }]),
  JsonLdNode: made(text => ({ '@type': 'NewsArticle', headline: text, articleBody: text })),
  Candidate: made(candidateWith),
  'Candidate[]': made(text => [candidateWith(text)]),
  'ArticleIndex[]': made(text => [
    indexArticle({ id: 'a', headline: text, text, published: DAY }, 'en'),
  ]),
  '{ id: string; headline: string; text: string; published: string | null }': made(text => ({
    id: 'a',
    headline: text,
    text,
    published: DAY,
  })),
  '{ headline: string; url: string; text: string; }': made(text => ({
    headline: text,
    url: PAGE,
    text,
  })),
  'ArticleInput[]': made(text => [{ id: 'a', headline: text, text, published: DAY }]),
  AssessorOptions: fixed({ language: 'en', pageDate: DAY }),
  ClaimInput: made(text => ({ text, heading: null, subject: null, pageTitle: 'Invented' })),
  'Groupable[]': made(text =>
    ['a.example', 'b.example'].map(outlet => ({
      ...{ id: outlet, url: PAGE, outlet, kind: 'outlet', headline: text, text, published: DAY },
    })),
  ),
  "Pick<URL, 'search'>": made(text => new URL(`https://techcrunch.com/?${text}`)),
  "Pick<URL, 'pathname' | 'search'>": made(text => new URL(`https://techcrunch.com/?${text}`)),
  Trace: made(traceWith),
  'Trace[]': made(text => [traceWith(text)]),
  TraceClaim: made(text => claim({ text })),
  TraceCitation: made(citationWith),
  TraceArticle: made(text => article({ headline: text })),
  TraceRecord: made(recordWith),
  LiveTrace: made(liveWith),
  FindingRow: made(rowWith),
  Reference: made(referenceWith),
  Comparison: made(comparisonWith),
  Word: made(text => wordsOf(text, 'en')[0]),
  Uint8Array: made(text => new TextEncoder().encode(text)),
  'string | null | undefined': made(text => text),
  "Pick<Directory, 'domainOf'>": fixed(directory),
  Question: made(text => ({
    ...{ domain: 'techcrunch.com', host: null, outlet: directory.ofHost('techcrunch.com') },
    ...{ words: text.split(/\s+/), title: text, from: DAY, to: DAY, language: 'en' },
  })),
  'ReadonlySet<string>': fixed(new Set()),
  Date: fixed(new Date('2026-05-20T09:30:00Z')),
  'Date | null': fixed(null),
  number: fixed(1),
  boolean: fixed(false),
  '(host: string) => string | null': fixed((host: string) => directory.domainOf(host)),
  '(norm: string) => boolean': fixed(() => false),
  '(name: string) => boolean': fixed(() => false),
  '(href: string) => string | null': fixed((href: string) => href),
};

/** How an argument is made; null where nothing is known of its type. */
export function makerOf(name: string, type: string): Maker | null {
  const text = type === 'string' || type === 'string | null';
  if (text && ADDRESSES.has(name)) return inPath;
  const named = BY_NAME[name];
  if (named && (text || type === 'number')) return named;
  return BY_TYPE[type] ?? null;
}
