import { i18n } from '#i18n';
import { nameLookup } from './lookups.ts';

/** What steps name besides lookup services. */
const NAMES = {
  article: 'article',
  archive: 'archive',
  'archived copy': 'archivedCopy',
  candidates: 'candidates',
  original: 'original',
  outlet: 'outlet',
  run: 'run',
  reader: 'reader',
  'open tab': 'openTab',
} as const;

/**
 * Who was asked or what was looked at in a step, in the reader's language; a name that is not known
 * here stays as it is.
 */
export function nameStep(what: string): string {
  return what in NAMES ? i18n.t(`step.${NAMES[what as keyof typeof NAMES]}`) : nameLookup(what);
}
