/**
 * Prose that says who copies whom: "MSN’s pickup of the TechCrunch report", "TechCrunch’s report,
 * echoed by Yahoo’s summary".
 */

interface Named {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly outlet: string;
  readonly copyOf: string | null;
}

/** "’s pickup of the", "’s aggregation of", "’s summary of that": a carrier and what it carries. */
const CARRIES =
  /^['’]s?\s(?:\p{L}+\s)?(?:pick-?up|aggregation|syndication|republication|reprint|repost|rewrite|write-?up|summary|copy|version|relay)\sof\s(?:the\s|that\s|this\s|its\s|an?\s)?/iu;
/** "that report", "this story": the outlet named just before. */
const THAT_REPORT = /^(?:report(?:ing)?|story|article|piece|coverage|account)\b/i;
/**
 * ", echoed by", "picked up by", "carried by", "republished by": what stands between the original
 * and its carrier.
 */
const CARRIED_BY =
  /^(?:['’]s)?(?:\s(?:report(?:ing)?|story|article|piece|coverage|account))?,?\s(?:as |and |later |also |was |were |is |has been |had been )*(?:echoed|picked up|carried|republished|syndicated|reposted|reprinted|aggregated|relayed|summari[sz]ed|repeated)\s(?:by|on|in|at)\s(?:the\s)?$/iu;

/** The mentions with what they copy; the phrase that says so becomes the mention's text. */
export function copyPhrases<M extends Named>(text: string, mentions: readonly M[]): M[] {
  const read = mentions.map((mention, index) => {
    const previous = mentions[index - 1];
    const next = mentions[index + 1];
    const carries = CARRIES.exec(text.slice(mention.end, mention.end + 60));
    if (carries) {
      const at = mention.end + carries[0].length;
      if (next && next.start === at && next.outlet !== mention.outlet) {
        const end =
          next.end +
          (/^(?:['’]s)?\s(?:report(?:ing)?|story|article|piece|coverage)\b/i.exec(
            text.slice(next.end, next.end + 30),
          )?.[0].length ?? 0);
        return { ...mention, end, text: text.slice(mention.start, end), copyOf: next.outlet };
      }
      const thing = THAT_REPORT.exec(text.slice(at, at + 20));
      if (
        thing &&
        previous &&
        previous.outlet !== mention.outlet &&
        mention.start - previous.end < 200
      ) {
        const end = at + thing[0].length;
        return { ...mention, end, text: text.slice(mention.start, end), copyOf: previous.outlet };
      }
    }
    if (
      previous &&
      previous.outlet !== mention.outlet &&
      CARRIED_BY.test(text.slice(previous.end, mention.start))
    )
      return { ...mention, copyOf: previous.outlet };
    return mention;
  });
  // The original's name inside the phrase is no mention of its own: copyOf has it.
  return read.filter((mention, index) => (read[index - 1]?.end ?? 0) <= mention.start);
}
