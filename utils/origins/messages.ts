/** What evidence says. */
import { createSayer, type Saying, type Sentences } from '../articles/messages.ts';

/** What was seen of a copy, in words that can be checked on the page. */
export const SEEN = {
  asPrinted: '$1',
  field: '$1: $2',
  byline: 'byline “$1”',
  agencyPath: 'the address stands under $1',
  signed: 'it is signed “$1”',
  ends: 'it ends “$1”',
  begins: 'the text begins “$1…”',
  copyrightLine: 'copyright line “$1”',
  pageSays: 'the page says “$1”',
  addressEnds: 'the address ends in $1',
  titled: 'titled “$1”',
  canonicalAt: 'the page’s canonical address is $1',
  ogUrlAt: 'the page’s og:url is $1',
  mainPageAt: 'the page’s data name $1 as its main page',
  syndicationSource: 'the page names $1 as its syndication source',
  originalSource: 'the page names $1 as its original source',
  basedOn: 'the page’s data say that it is based on $1',
  searchNames: 'the news search names $1 as the source of this copy',
  msnSource: 'MSN gives $1 as its source',
  msnProvider: 'MSN names $1 as the provider',
  yahooCanonical: 'Yahoo gives $1 as the publisher’s address',
  yahooProvider: 'Yahoo names $1 as the provider',
  carrier: '$1 carries other outlets’ stories',
  sameText: 'the text is that of “$1”',
  sameTextAt: 'the text is that of “$1” at $2',
  seenEarlier: 'read in an earlier trace: the text is that of “$1” at $2',
  seenEarlierOn: 'read in an earlier trace: the text is that of “$1” of $2 at $3',
  undecided: 'the text is also that of “$1” at $2, and nothing says which was first',
} as const satisfies Sentences;

const say = createSayer(SEEN);

/** The detail of one piece of evidence, in English and in parts for screens. */
export interface SeenWording {
  readonly detail: string;
  readonly say: Saying[];
}

/** Says what was seen. */
export function saySeen(...said: Parameters<typeof say>): SeenWording {
  const { text, say: parts } = say(...said);
  return { detail: text, say: parts };
}
