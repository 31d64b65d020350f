/** A bracket that prints the number of a work: "(arXiv:2609.01234)", "[PMID: 31234567]". */
import { addressOfWork, idsInText } from '../../../urls/identifiers.ts';
import type { Bracket } from '../brackets.ts';
import type { DetectionContext } from '../detection-context.ts';
import type { MarkGroup } from '../found.ts';
import { linkedOutlet, readLinkLabel } from '../labels/link-label.ts';

/** How such numbers begin: "doi:10.1000/x", "10.1000/x", "arXiv:", "PMID 3", "PMC7654321". */
const MAY_NUMBER = /\b10\.\d{4,9}\/|\barxiv:|\bPMID\b|\bPMC\d/i;
/** A longer bracket is an aside that happens to have a number in it. UTF-16 units. */
const LONGEST = 200;

/** The bracket as a citation of the work that it numbers; null for any other bracket. */
export function readWorkBracket(
  text: string,
  { start, end }: Bracket,
  { directory }: Pick<DetectionContext, 'directory'>,
): MarkGroup | null {
  if (end - start > LONGEST) return null;
  const inside = text.slice(start + 1, end - 1);
  const href = MAY_NUMBER.test(inside) ? addressOfWork(idsInText(inside)) : null;
  if (href === null) return null;
  const place = { start, end, text: text.slice(start, end) };
  const link = linkedOutlet(readLinkLabel('', href, directory));
  return { start, end, members: [{ ...place, form: 'domain', href, ...link }], isHeadline: false };
}
