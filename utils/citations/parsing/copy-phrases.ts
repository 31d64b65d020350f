/**
 * Prose that says who copies whom: "MSN’s pickup of the TechCrunch report", "TechCrunch’s report,
 * echoed by Yahoo’s summary".
 */
import { anyOf } from '../../text/word-pattern.ts';

/** An outlet's name in prose. */
interface NamedOutletInProse {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly outlet: string;
  readonly copyOf: string | null;
}

const COPIES = [
  ...['pick-up', 'pickup', 'aggregation', 'syndication', 'republication', 'reprint', 'repost'],
  ...['rewrite', 'write-up', 'writeup', 'summary', 'copy', 'version', 'relay'],
];
/** "’s pickup of the", "’s aggregation of", "’s summary of that": a carrier and what it carries. */
const CARRIES = new RegExp(
  String.raw`^['’]s?\s(?:\p{L}+\s)?${anyOf(COPIES)}\sof\s` +
    String.raw`(?:${anyOf(['the', 'that', 'this', 'its', 'a', 'an'])}\s)?`,
  'iu',
);

const REPORT = `(?:report(?:ing)?|${anyOf(['story', 'article', 'piece', 'coverage'])})`;
/** "that report", "this story": the outlet named just before. */
const THAT_REPORT = new RegExp(String.raw`^(?:${REPORT}|account)\b`, 'i');
/** "the TechCrunch report": what follows the original's name in the phrase. */
const ITS_REPORT = new RegExp(String.raw`^(?:['’]s)?\s${REPORT}\b`, 'i');

const CARRIED = [
  ...['echoed', 'picked up', 'carried', 'republished', 'syndicated', 'reposted', 'reprinted'],
  ...['aggregated', 'relayed', 'summarised', 'summarized', 'repeated'],
];
const ALSO = ['as', 'and', 'later', 'also', 'was', 'were', 'is', 'has been', 'had been'];
/**
 * ", echoed by", "picked up by", "carried by", "republished by": what stands between the original
 * and its carrier.
 */
const CARRIED_BY = new RegExp(
  String.raw`^(?:['’]s)?(?:\s(?:${REPORT}|account))?,?\s(?:${anyOf(ALSO)} )*` +
    String.raw`${anyOf(CARRIED)}\s${anyOf(['by', 'on', 'in', 'at'])}\s(?:the\s)?$`,
  'iu',
);
/** "that report" may stand so far behind the outlet it means. UTF-16 units. */
const FARTHEST_REPORT = 200;

/** The mentions with what they copy; the phrase that says so becomes the mention's text. */
export function copyPhrases<M extends NamedOutletInProse>(
  text: string,
  mentions: readonly M[],
): M[] {
  const read = mentions.map(
    (mention, index) =>
      readCarrying(text, mention, mentions[index - 1], mentions[index + 1]) ??
      readCarriedBy(text, mention, mentions[index - 1]) ??
      mention,
  );
  // The original's name inside the phrase is no mention of its own: copyOf has it.
  return read.filter((mention, index) => (read[index - 1]?.end ?? 0) <= mention.start);
}

/** "MSN’s pickup of the TechCrunch report", "Yahoo’s aggregation of that report". */
function readCarrying<M extends NamedOutletInProse>(
  text: string,
  mention: M,
  previous: M | undefined,
  next: M | undefined,
): M | null {
  const carries = CARRIES.exec(text.slice(mention.end, mention.end + 60))?.[0];
  if (carries === undefined) return null;
  const at = mention.end + carries.length;
  if (next && next.start === at && next.outlet !== mention.outlet) {
    const report = ITS_REPORT.exec(text.slice(next.end, next.end + 30))?.[0] ?? '';
    return extended(text, mention, next.end + report.length, next.outlet);
  }
  const thing = THAT_REPORT.exec(text.slice(at, at + 20))?.[0];
  if (thing === undefined || !previous || previous.outlet === mention.outlet) return null;
  if (mention.start - previous.end >= FARTHEST_REPORT) return null;
  return extended(text, mention, at + thing.length, previous.outlet);
}

/** "TechCrunch’s report, echoed by Yahoo": the mention is the carrier. */
function readCarriedBy<M extends NamedOutletInProse>(
  text: string,
  mention: M,
  previous: M | undefined,
): M | null {
  if (!previous || previous.outlet === mention.outlet) return null;
  const between = text.slice(previous.end, mention.start);
  return CARRIED_BY.test(between) ? { ...mention, copyOf: previous.outlet } : null;
}

const extended = <M extends NamedOutletInProse>(
  text: string,
  mention: M,
  end: number,
  copyOf: string,
): M => ({ ...mention, end, text: text.slice(mention.start, end), copyOf });
