/** A reading on the page it was made of: where each citation and claim is drawn. */
import type { Citation } from '../../citations/citation.ts';
import type { Span } from '../../citations/page-text.ts';
import type { Claim, Reading } from '../../claims/claim.ts';
import type { DrawnBlock, TextMap } from '../reading/text-map.ts';
import { findRangeOfSpan } from './range-of-span.ts';

/**
 * Ranges of one reading. They stay the same objects from reading to reading for as long as the text
 * they stand in does.
 */
export interface PlacedReading {
  readonly reading: Reading;
  /** Where a citation is drawn; null when it is gone. */
  citation(id: string): Range | null;
  /** Whether the page still has at a citation's place what was read there. */
  holds(id: string): boolean;
  /** Where a claim is drawn; null when it is gone. */
  claim(id: string): Range | null;
  /** Where the claims that a citation backs are drawn. */
  claimsOf(citation: string): Range[];
  /** The citation a range of this reading was made for; null for another range. */
  citationAt(range: Range): string | null;
  /** The first claim that a selection touches; null when it touches none. */
  claimIn(selection: Range): string | null;
}

/** Makes placed readings that share their ranges. */
export function createPlacer(): (map: TextMap, reading: Reading) => PlacedReading {
  const ranges = new WeakMap<DrawnBlock, Map<string, Range | null>>();
  /** What stood in the range of each citation when it was made. */
  const texts = new WeakMap<Range, string>();

  const rangeOf = (map: TextMap, block: number, { start, end }: Span): Range | null => {
    const drawn = map.drawn[block];
    if (!drawn) return null;
    const known = ranges.get(drawn) ?? new Map<string, Range | null>();
    ranges.set(drawn, known);
    // The block is the first key: it stays the same object for as long as its text does, and lets
    // go of its ranges with it.
    const key = `${start}-${end}`;
    const range = known.get(key) ?? findRangeOfSpan(map, block, start, end);
    known.set(key, range);
    return range;
  };

  return (map, reading) => {
    const citations = new Map(reading.citations.map(citation => [citation.id, citation]));
    // Made when first asked for: most readings of a page that grows are replaced before anybody
    // points at a claim.
    let claims: Map<string, Claim> | null = null;
    const owners = new Map<Range, string>();
    const placeCitation = (citation: Citation | undefined): Range | null => {
      const range = citation ? rangeOf(map, citation.block, citation) : null;
      if (citation && range) {
        owners.set(range, citation.id);
        if (!texts.has(range)) texts.set(range, range.toString());
      }
      return range;
    };
    const placeClaim = (id: string): Range | null => {
      claims ??= new Map(reading.claims.map(claim => [claim.id, claim]));
      const claim = claims.get(id);
      return claim ? rangeOf(map, claim.block, claim) : null;
    };
    return {
      reading,
      citation: id => placeCitation(citations.get(id)),
      holds(id) {
        const range = placeCitation(citations.get(id));
        // The range follows the page's edits, so its place says nothing: only its words tell.
        if (!range?.startContainer.isConnected) return false;
        return range.toString() === texts.get(range);
      },
      claim: placeClaim,
      claimsOf: id =>
        (citations.get(id)?.claims ?? []).map(placeClaim).filter(range => range !== null),
      citationAt: range => owners.get(range) ?? null,
      claimIn(selection) {
        // Claims stand in page order: none before the first block that the selection touches can be
        // meant.
        const block = map.drawn.findIndex(drawn =>
          drawn.runs.some(run => selection.intersectsNode(run.node)),
        );
        const near = reading.claims.filter(claim => claim.block >= block && block >= 0);
        return near.find(claim => touches(rangeOf(map, claim.block, claim), selection))?.id ?? null;
      },
    };
  };
}

/** True when two ranges of one tree share at least a character. */
function touches(range: Range | null, selection: Range): boolean {
  if (!range || range.startContainer.getRootNode() !== selection.startContainer.getRootNode())
    return false;
  return (
    range.compareBoundaryPoints(Range.END_TO_START, selection) < 0 &&
    range.compareBoundaryPoints(Range.START_TO_END, selection) > 0
  );
}
