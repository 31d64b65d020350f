/** What is looked up for a page: its printed marks, or what its prose names where it prints none. */
import { hostOf, isWithin } from '../../urls/host.ts';
import type { Resolution, Trace, TraceCitation, TraceMention } from './schema.ts';

type Marked = Pick<Trace, 'citations' | 'mentions'>;
type LookedUp = TraceMention & { resolution: Resolution };

/** By the mention it stands for: whoever compares marks or keeps facts of them meets the same one. */
const seenAs = new WeakMap<TraceMention, TraceCitation>();

/**
 * The page's citations; where it prints none, the mentions that carry a resolution, each seen as a
 * mark with the mention's id. What is written to a mark's resolution is written to the mention's.
 * The same marks when called again for the same trace.
 */
export function marksOf({ citations, mentions }: Marked): readonly TraceCitation[] {
  return citations.length > 0 ? citations : mentions.filter(isLookedUp).map(seeAsMark);
}

/**
 * The mentions as the trace of a page has them: where it prints no marks, those of its claims have a
 * resolution each (`resolutionOf` gives it); on every other page none has. A page that names its
 * own outlet ("told the BBC" at bbc.com) gives nobody else to look up.
 */
export function prepareMentions(
  { page, citations, mentions }: Marked & Pick<Trace, 'page'>,
  resolutionOf: (mention: TraceMention) => Resolution,
): TraceMention[] {
  const own = hostOf(page.url) ?? '';
  return mentions.map(({ resolution: _, ...mention }) =>
    citations.length === 0 && mention.claim !== null && !isWithin(own, mention.outlet)
      ? { ...mention, resolution: resolutionOf(mention) }
      : mention,
  );
}

/** True for a mention by name; the words of a link are the claim's own. */
export const namesOutlet = ({ isLinked }: TraceMention): boolean => isLinked !== true;

const isLookedUp = (mention: TraceMention): mention is LookedUp => mention.resolution !== undefined;

function seeAsMark(mention: LookedUp): TraceCitation {
  const known = seenAs.get(mention);
  if (known) return known;
  const { id, text, outlet, href = null, claim } = mention;
  const mark: TraceCitation = {
    id,
    text,
    group: id,
    form: 'outlet',
    outlet,
    href,
    date: null,
    carrier: null,
    claims: claim === null ? [] : [claim],
    alternatives: [],
    placement: 'before-stop',
    // One resolution, not two that could differ: a run replaces it, and adds steps to it.
    get resolution() {
      return mention.resolution;
    },
    set resolution(resolution) {
      mention.resolution = resolution;
    },
  };
  seenAs.set(mention, mark);
  return mark;
}
