/** The questions that one outlet's bare citations come to: whose article, in which words and days. */

import { type DateWindow, dateWindow, pageDateOf } from '../../../articles/matching/date-window.ts';
import { questionWords } from '../../../articles/matching/question-words.ts';
import { namesOutlet } from '../../model/marks.ts';
import type { TraceCitation, TraceClaim, TraceMention } from '../../model/schema.ts';
import type { Clock, Question } from '../../model/source.ts';
import { type Briefing, claimsById, claimTexts } from '../briefing.ts';

const PRINTED_HOST = /(?<![a-z0-9-])[a-z0-9-]+(?:\.[a-z0-9-]+)+/i;
/** A page says of what day it is at its top: later claims tell of other days. */
const DATED_BY = 5;
const DAY_MS = 864e5;

/** Makes the questions about one outlet. */
export interface Questioner {
  /** Window in which a citation's article was published; null where nothing tells. */
  windowOf(citation: TraceCitation): DateWindow | null;
  /**
   * One question for these citations: the words of their first claims, and the days of all of them;
   * without days where those of one are not known.
   */
  questionFor(citations: readonly TraceCitation[]): Question;
  /**
   * The same for one citation by the headline that its entry prints; null where none is printed, or
   * where so many words may not be told.
   */
  titleQuestionFor(citation: TraceCitation): Question | null;
}

/** Prepares the questions for one domain, or (null) for every outlet. */
export function createQuestioner(
  { trace: { page, claims, mentions }, directory, fewerWords = false }: Briefing,
  clock: Pick<Clock, 'now'>,
  domain: string | null,
): Questioner {
  const opening = claims.slice(0, DATED_BY).map(c => c.text);
  const published = page.published ?? pageDateOf(page.title, page.url, opening, clock.now());

  const known = claimsById(claims);
  const mentioned = new Map(mentions.map((mention, at) => [mention.id, { mention, at }]));

  // Asked again for every source: worked out once a citation.
  const windowOf: Questioner['windowOf'] = once(citation => {
    const { near, other } = claimTexts(claims, citation);
    return dateWindow([...near, ...other], citation.date, published, clock.now());
  });
  const wordsOf = once((claim: TraceClaim) =>
    questionWords(
      withoutMentions(claim, mentioned),
      fewerWords ? null : claim.heading,
      fewerWords ? '' : page.title,
      page.language,
    ),
  );

  const questionFor: Questioner['questionFor'] = citations => {
    const words = citations.flatMap(citation => {
      const claim = known.get(citation.claims[0] ?? '');
      return claim ? wordsOf(claim) : [];
    });
    return {
      domain,
      host: domain === null ? null : printedHostOf(citations, domain),
      outlet: directory.ofHost(domain ?? ''),
      words: [...new Set(words)],
      title: null,
      ...daysOf(citations.map(windowOf)),
      language: page.language,
    };
  };

  return {
    windowOf,
    questionFor,
    titleQuestionFor(citation) {
      const { headline } = citation;
      if (headline === undefined || fewerWords) return null;
      const words = questionWords(headline, null, '', page.language);
      return { ...questionFor([citation]), words, title: headline };
    },
  };
}

/** The days that cover all of these windows; none where one of them is unknown. */
function daysOf(windows: readonly (DateWindow | null)[]): Pick<Question, 'from' | 'to'> {
  const known = windows.filter(window => window !== null);
  if (known.length < windows.length) return { from: null, to: null };
  const from = known.map(window => window.from).sort()[0] ?? null;
  const to = known
    .map(window => window.to)
    .sort()
    .at(-1);
  return { from, to: to ?? null };
}

/** The same question over this many days before the end of its window. */
export function lookFarBack(question: Question, days: number): Question {
  if (question.to === null) return question;
  const from = new Date(Date.parse(question.to) - days * DAY_MS);
  return { ...question, from: from.toISOString().slice(0, 10) };
}

/**
 * A claim without the outlets its prose names: they say who reports, and articles seldom name
 * themselves.
 */
function withoutMentions(
  claim: TraceClaim,
  mentioned: ReadonlyMap<string, { readonly mention: TraceMention; readonly at: number }>,
): string {
  return claim.mentions
    .flatMap(id => mentioned.get(id) ?? [])
    .filter(({ mention }) => namesOutlet(mention))
    .sort((a, b) => a.at - b.at)
    .reduce((text, { mention }) => text.replace(mention.text, ' '), claim.text);
}

/** The same function, called once for each thing. */
function once<Given extends object, Result>(
  work: (given: Given) => Result,
): (given: Given) => Result {
  const results = new Map<Given, Result>();
  return given => {
    const known = results.get(given);
    if (known !== undefined) return known;
    const fresh = work(given);
    results.set(given, fresh);
    return fresh;
  };
}

/**
 * The host that all of these marks print, where it is another than the domain they count under:
 * "(tech.yahoo.com)", "(bbc.co.uk)".
 */
function printedHostOf(citations: readonly TraceCitation[], domain: string): string | null {
  const printed = citations.map(({ text }) => {
    const host = PRINTED_HOST.exec(text)?.[0].toLowerCase();
    return host?.replace(/^www\./, '') ?? domain;
  });
  const [host] = printed;
  const isShared = host !== undefined && printed.every(other => other === host);
  return isShared && host !== domain ? host : null;
}
