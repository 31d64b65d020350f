import { looseKey } from './name-key.ts';

/**
 * Names by which several papers are called, each at home by its own: "The Times" is London's to
 * some and New York's to others. They mean none of them, though one may write itself so.
 */
const VAGUE = new Set(
  `The Advocate|The Chronicle|The Citizen|The Courier|Daily News|The Enquirer|The Examiner|The Gazette|The Globe|The Herald|The Inquirer|The Journal|
  The Leader|The Mail|The Monitor|The Nation|The News|The Observer|The Paper|The Post|The Press|The Record|The Republic|The Review|The Sentinel|
  The Standard|The Star|The Sunday Times|The Times|The Tribune|The Voice|El Comercio|El Diario|El Mercurio|El Nacional|El Universal|La Nación|La Prensa|La República|
  Le Journal|Le Matin|Le Quotidien|Die Zeitung|Daily Star|The Daily Star`
    .split('|')
    .map(looseKey),
);

/** Whether a name alone tells nobody which paper is meant. */
export function isVague(name: string): boolean {
  return VAGUE.has(looseKey(name));
}
