/** The exported functions that take a text, each as a function of that text alone. */
import '../own-data.ts';
import { readArticle } from '../../utils/articles/extraction/read-article.ts';
import { slugOf } from '../../utils/articles/matching/candidate-facts.ts';
import { dateWindow, pageDateOf } from '../../utils/articles/matching/date-window.ts';
import { keysOf, keyWordsOf } from '../../utils/articles/matching/key-words.ts';
import { questionWords } from '../../utils/articles/matching/question-words.ts';
import { textFit } from '../../utils/articles/matching/text-fit.ts';
import { mayCite } from '../../utils/citations/may-cite.ts';
import type { BlockKind, PageText } from '../../utils/citations/page-text.ts';
import { bracketsIn } from '../../utils/citations/parsing/brackets.ts';
import { asserts, isFurniture } from '../../utils/claims/asserts.ts';
import { readPage } from '../../utils/claims/read-page.ts';
import { escapeHtml } from '../../utils/exports/escape-html.ts';
import { oneLine } from '../../utils/exports/one-line.ts';
import { escapeLatex } from '../../utils/exports/references/bibtex.ts';
import { allowsPath, hintsAtWordPress, listSitemaps } from '../../utils/network/robots.ts';
import { shinglesOf } from '../../utils/origins/copies/shingles.ts';
import { readCredit } from '../../utils/origins/evidence/credit.ts';
import { evidenceOf } from '../../utils/origins/evidence/evidence-of.ts';
import { directory } from '../../utils/outlets/directory.ts';
import { readInlineMarkdown } from '../../utils/page/reading/pasted/inline-markdown.ts';
import { splitPastedLines } from '../../utils/page/reading/pasted/pasted-lines.ts';
import { readPlainText } from '../../utils/sources/plain-text.ts';
import { readXmlItems } from '../../utils/sources/xml.ts';
import { createAssessor } from '../../utils/support/assess.ts';
import { withoutAttribution } from '../../utils/support/attribution.ts';
import { fragmentLink } from '../../utils/support/text-fragment.ts';
import { datesOf } from '../../utils/text/dates/dates.ts';
import { datesIn } from '../../utils/text/dates/prose-dates.ts';
import { guessLanguage } from '../../utils/text/language.ts';
import { namesOf } from '../../utils/text/names/names.ts';
import { negationsOf } from '../../utils/text/negations.ts';
import { quantitiesOf } from '../../utils/text/quantities/quantities.ts';
import { quotesOf } from '../../utils/text/quotes.ts';
import { sentencesOf } from '../../utils/text/sentences.ts';
import { wordsOf } from '../../utils/text/words.ts';
import { headlineFromSlug } from '../../utils/urls/address.ts';
import { hostOf } from '../../utils/urls/host.ts';
import { pageKey } from '../../utils/urls/page-key.ts';
import { unwrapRelay } from '../../utils/urls/unwrap.ts';
import { pageOf } from '../utils/citations/build.ts';

const DAY = '2026-05-19';
const NOW = new Date('2026-05-20T09:30:00Z');
const URL_ = 'https://techcrunch.com/2026/05/19/invented-lamps/';
const domainOf = (host: string) => directory.domainOf(host);
const claimOf = (text: string) => ({ text, heading: null, subject: null, pageTitle: 'Invented' });
const inPath = (text: string) => `https://techcrunch.com/${encodeURIComponent(text)}`;

/** A page of one kind of block, a block a line. */
const pageWith = (text: string, kind: BlockKind): PageText =>
  pageOf(
    text.split('\n').map(line => ({ text: line, kind })),
    { published: DAY },
  );

function judge(text: string): unknown {
  const article = { id: 'a', headline: 'Invented lamps', text, published: DAY };
  const options = { language: 'en', pageDate: DAY };
  return createAssessor([article], options).assess(claimOf(text), 'a');
}

function examine(text: string): unknown {
  const html = `<html><title>Invented</title><body><article><h1>Invented lamps</h1><p>${text}</p></article></body></html>`;
  const { article, facts } = readArticle(html, URL_, domainOf, NOW);
  return evidenceOf(facts, article, directory);
}

/** By name: what a reader of the printed table looks for. */
export const TEXT_FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  sentencesOf: text => sentencesOf(text, 'en'),
  'sentencesOf, whole quotations': text => sentencesOf(text, null, { wholeQuotations: true }),
  wordsOf: text => wordsOf(text, 'en'),
  namesOf: text => namesOf(wordsOf(text, 'en'), text, 'en', () => false),
  negationsOf: text => negationsOf(wordsOf(text, 'en'), text, 'en'),
  quantitiesOf: text => quantitiesOf(text, 'en', datesOf(text, 'en', DAY)),
  datesOf: text => datesOf(text, 'en', DAY),
  datesIn: text => datesIn(text, DAY),
  quotesOf,
  guessLanguage,
  keysOf,
  keyWordsOf: text => keyWordsOf(text, 'en'),
  questionWords: text => questionWords(text, text, text, 'en'),
  dateWindow: text => dateWindow([text], text, DAY, NOW),
  pageDateOf: text => pageDateOf(text, inPath(text), [text], NOW),
  textFit: text => textFit([text], text, text),
  slugOf: text => slugOf(inPath(text)),
  headlineFromSlug: text => headlineFromSlug(inPath(text)),
  hostOf: text => hostOf(text),
  pageKey: text => pageKey(inPath(text)),
  unwrapRelay: text => unwrapRelay(`https://www.google.com/url?q=${encodeURIComponent(text)}`),
  mayCite,
  bracketsIn: text => bracketsIn(text, []),
  asserts,
  isFurniture,
  'readPage, a paragraph': text => readPage(pageWith(text, 'paragraph'), directory),
  'readPage, cells': text => readPage(pageWith(text, 'cell'), directory),
  readInlineMarkdown: text => readInlineMarkdown(text),
  splitPastedLines,
  'readArticle, a paragraph': examine,
  'readArticle, markup': text => readArticle(text, URL_, domainOf, NOW),
  readCredit: text => readCredit(text, () => false),
  shinglesOf,
  withoutAttribution: text => withoutAttribution(text, ['Reuters']),
  'createAssessor, a claim and an article': judge,
  fragmentLink: text => fragmentLink(URL_, text.slice(0, 600), text),
  readPlainText,
  readXmlItems: text => readXmlItems(text, 'item'),
  allowsPath: text => allowsPath(text, '/news/a'),
  hintsAtWordPress,
  listSitemaps,
  escapeHtml,
  escapeLatex,
  oneLine,
};

/** Pieces that texts of the worst kind are made of, each repeated. Every one is invented. */
export const PIECES: readonly string[] = [
  'a',
  ' ',
  '\t',
  '\n',
  '؟',
  '؟ ',
  'a؟ ',
  '.',
  '. ',
  'a.',
  'A. ',
  'a b. ',
  '…',
  '(',
  ')',
  '((a) ',
  '[',
  '[1]',
  '[a](',
  '"',
  '“',
  '“a ',
  '”',
  '„a“ ',
  '-',
  '- ',
  '– a ',
  '| ',
  '|a',
  '| a | b |\n',
  '- a\n',
  '# a ',
  '#',
  '> ',
  '*',
  '**a ',
  '_',
  '`',
  '1',
  '1,',
  '12 ',
  '1 to ',
  '1.5 million, ',
  '$1 ',
  'May 1, ',
  'am 3. ',
  'on Tuesday ',
  '<',
  '<a',
  '<a ',
  '<p>a',
  '<div>',
  '<!--',
  '<script>',
  '</p>',
  '&',
  '&amp;',
  'http://',
  'https://a.b/c ',
  '(techcrunch.com) ',
  '(techcrunch.com).\n',
  'techcrunch.com, ',
  'a.b.',
  'Reuters ',
  'By Reuters, ',
  '(Reuters) - ',
  'Ada Brandt ',
  'Ada and ',
  'not ',
  'the ',
  'said that ',
  'according to ',
  'via ',
  'Source: ',
  '%',
  '%20',
  '\\',
  '{',
  'User-agent: *\nDisallow: /*a*\n',
  'Disallow: /a\n',
  '中',
  '中国 ',
  'ا ',
  '\u00a0',
  '\u200b',
  '’s ',
];

/** The worst of these, one or two of a kind, for functions that are many. */
export const WORST: readonly string[] = [
  ...['a', ' ', '\n', '\u00a0', '(', ')', '1', '1,', '"', '“a ', '؟', '.', ', ', 'U.S. ', 'a.b.'],
  ...['techcrunch.com ', '(techcrunch.com) ', 'Ada Brandt ', 'a-', '<a ', '%', '*', '中'],
];
