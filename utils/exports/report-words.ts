/** The labels of the HTML report, which screens hand in in the reader's language. */
import type { Backing, Resolution, Trace, TraceArticle } from '../trace/model/schema.ts';
import type { TraceCounts } from '../trace/view/claim-rows.ts';

/** Why nothing can be told of a claim. */
export type UnknownReason = 'unread' | 'unsettled' | 'unfound' | 'restates';

/** What the report says besides what it quotes. Plain text: the writer escapes it. */
export interface ReportWords {
  /** BCP 47 of these words. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly verdict: Readonly<Record<Backing['verdict'], string>>;
  readonly basis: Readonly<Record<Backing['basis'][number], string>>;
  readonly drift: Readonly<Record<Backing['drift'][number]['kind'], string>>;
  /** What became of a work since. */
  readonly notice: Readonly<Record<NonNullable<TraceArticle['notices']>[number]['kind'], string>>;
  /** Of a number that leads to another work than the title beside it. */
  readonly otherWork: string;
  /** Of a reference whose article is called otherwise. */
  readonly otherTitle: string;
  /** Before the words of a claim that one of its sources alone has. */
  readonly onlyHere: string;
  readonly abstractOnly: string;
  /** Of an article that is a fact check: what it rates, and as what. */
  readonly factCheck: (claim: string, rating: string) => string;
  /** Of a verdict on a text that came from the reader. */
  readonly given: string;
  /** Where in a PDF the passage stands. */
  readonly onPage: (page: number) => string;
  /** "Can't tell" with its reason. */
  readonly unknown: Readonly<Record<UnknownReason, string>>;
  /** How a printed citation ended; `failed` is followed by its reason where one is known. */
  readonly status: Readonly<Record<Resolution['status'], string>>;
  readonly failedBecause: (reason: string) => string;
  /** What the address of a citation answered, where that matters; '' where it does not. */
  readonly link: Readonly<Record<Resolution['link'], string>>;
  /** Of a mark that names somebody who is no outlet and has no address to look up. */
  readonly withoutLink: string;
  readonly noSource: string;
  /** Of a claim whose citations nobody has looked up. */
  readonly pending: string;
  readonly unknownOutlet: string;
  readonly sources: string;
  readonly archivedCopy: string;
  /** The title of several pages in one report. */
  readonly pages: (count: number) => string;
  /** The title of the window. */
  readonly by: (title: string) => string;
  /** How much there is: "14 claims · 12 citations …". */
  readonly counts: (counts: TraceCounts) => string;
  /** What was checked, when, and what was found, as one sentence. */
  readonly checked: (counts: TraceCounts, iso: string, found: string) => string;
  /** Whom the trace asked; [] for nobody. */
  readonly hosts: (asked: Trace['network']) => string;
  readonly score: (score: number) => string;
  /** What the score is, said once. */
  readonly scoreMeans: string;
  readonly alsoOn: (outlets: readonly string[]) => string;
  /** How a citation is printed. */
  readonly citedAs: (mark: string) => string;
  readonly via: (outlet: string) => string;
  readonly accessed: (iso: string) => string;
}

const listHosts = (asked: Trace['network']) =>
  asked.map(({ host, requests, why }) => `${host} (${requests}: ${why})`).join(', ');

/** "2026-09-16 09:00 UTC". */
export const tellMoment = (iso: string): string => iso.replace(/^(.{10})T(.{5}).*Z$/, '$1 $2 UTC');

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;

/** English, for scripts: days stay ISO 8601, times are told to the minute. */
export const ENGLISH: ReportWords = {
  language: 'en',
  direction: 'ltr',
  verdict: {
    supported: 'Supported',
    partial: 'Partly supported',
    unsupported: 'Not in the article',
    contradicted: 'Says otherwise',
    unknown: 'Can’t tell',
  },
  unknown: {
    unread: 'Can’t tell, because the article could not be read',
    unsettled: 'Can’t tell, because the article does not settle it',
    unfound: 'Can’t tell, because no article was found',
    restates: 'Can’t tell, because it only repeats a claim made further down',
  },
  status: {
    resolved: 'Article found',
    ambiguous: 'Several articles fit',
    'not-found': 'No article found',
    'no-access': 'Needs your permission',
    skipped: 'Not looked up yet',
    failed: 'Could not be looked up',
  },
  failedBecause: reason => `Could not be looked up: ${reason}`,
  link: {
    live: '',
    moved: 'Has moved',
    gone: 'The page is gone',
    'never-seen': 'No trace of this page anywhere we could look',
    blocked: 'Blocks automatic reading',
    unchecked: '',
  },
  withoutLink: 'Names a source without a link',
  basis: { cited: 'cited', named: 'named in the text', supported: 'found to say so' },
  drift: {
    number: 'number',
    date: 'date',
    name: 'name',
    quote: 'quotation',
    hedge: 'certainty',
    negation: 'direction',
    relation: 'who did what',
  },
  notice: {
    retraction: 'Retracted',
    correction: 'Corrected since',
    concern: 'Expression of concern',
    withdrawal: 'Withdrawn by its authors',
  },
  otherWork: 'This number is of another work',
  otherTitle: 'The title differs',
  onlyHere: 'Only this source has',
  abstractOnly: 'Only the abstract could be read',
  factCheck: (claim, rating) =>
    `This page is a fact check: it rates the claim “${claim}” as “${rating}”`,
  given: 'Text given by the reader',
  onPage: page => `passage on page ${page}`,
  noSource: 'No source given',
  pending: 'Not looked up yet',
  unknownOutlet: 'unknown outlet',
  sources: 'Sources',
  archivedCopy: 'archived copy',
  pages: number => `${count(number, 'page')} traced`,
  by: title => `${title} – traced by Whence`,
  counts: ({ claims, citations, outlets, origins }) =>
    [
      ...(claims === null ? [] : [count(claims, 'claim')]),
      count(citations, 'citation'),
      count(outlets, 'outlet'),
      ...(origins === null ? [] : [count(origins, 'original report')]),
    ].join(' · '),
  checked: ({ claims, citations }, iso, found) =>
    `Whence checked ${claims === null ? count(citations, 'reference') : count(claims, 'claim')} (${tellMoment(iso)}) – ${found}.`,
  hosts: asked => `Hosts asked: ${listHosts(asked) || 'none'}.`,
  score: score => `support score ${score.toFixed(2)}`,
  scoreMeans:
    'The support score is the probability that the article supports the claim as printed.',
  alsoOn: outlets => `also on ${outlets.join(', ')}`,
  citedAs: mark => `cited as ${mark}`,
  via: outlet => `via ${outlet}`,
  accessed: iso => `accessed ${iso}`,
};
