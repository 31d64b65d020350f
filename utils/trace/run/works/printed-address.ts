/** Marks that print which work they mean, though nothing in them is linked. */
import { recordOfAddress } from '../../../articles/records/record-of-address.ts';
import { addressOfWork, idsInText } from '../../../urls/identifiers.ts';

/** "youtube.com/watch?v=dQw4w9WgXcQ", "https://github.com/tidepool/tidepool/releases/tag/v4.2" */
const ADDRESS =
  /(?<![a-z0-9.-])(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,}\/[^\s()[\]<>"“”]{2,300})/i;

/**
 * The address of the work that a mark prints whole: by its number ("Nature, doi:10.1038/x"), or at
 * its platform. Null for a mark that names no single work, such as a site's section.
 */
export function printedAddressOf(mark: string): string | null {
  const numbered = addressOfWork(idsInText(mark));
  if (numbered !== null) return numbered;
  const printed = ADDRESS.exec(mark)?.[1]?.replace(/[.,;:]+$/, '');
  const address = printed === undefined ? null : `https://${printed}`;
  if (address === null || !URL.canParse(address)) return null;
  return Object.keys(recordOfAddress(address)?.ids ?? {}).length > 0 ? address : null;
}
