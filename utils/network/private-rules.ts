/**
 * Rules by which the browser itself refuses the extension's own requests to private addresses,
 * redirects included.
 */
import { LOCAL_ENDINGS } from './private-hosts.ts';

/** A rule in the form that `declarativeNetRequest.updateSessionRules` takes. */
export interface PrivateRule {
  readonly id: number;
  readonly priority: number;
  readonly action: { readonly type: 'block' };
  readonly condition: {
    readonly regexFilter: string;
    readonly initiatorDomains: string[];
    readonly isUrlFilterCaseSensitive: boolean;
  };
}

/** Scheme and, where there is one, the user: what stands before a host. */
const START = '^[a-z]+://(?:[^/?#]*@)?';
const END = '(?:[:/?#]|$)';

/** RE2 expressions over the address as the browser has normalised it; each under RE2's 2 kB. */
const FILTERS: readonly string[] = [
  // http://192.168.1.1/admin, http://127.0.0.1:8080/ (0x7f.1 and 2130706433 arrive in this form):
  // no outlet publishes under a number
  `${START}(?:[0-9]{1,3}[.]){3}[0-9]{1,3}[.]?${END}`,
  // http://[::1]/, http://[fe80::1]/
  `${START}\\[`,
  // http://localhost/, http://router/
  `${START}[^./:?#@\\[]+[.]?${END}`,
  // http://printer.local/, http://nas.home.arpa:5000/; one rule each, since all of them in one
  // outgrow the browser's 2 kB and it then takes no rule at all
  ...LOCAL_ENDINGS.map(ending => `^[a-z]+://[^/?#]*[.]${ending.replace('.', '[.]')}[.]?${END}`),
];

/** First id of these rules; the extension uses no other session rules below 100. */
const FIRST_ID = 1;

/**
 * Session rules that block requests to numeric, loopback and local hosts made by the extension with
 * this id (the host of its own pages).
 */
export function privateRules(extensionHost: string): PrivateRule[] {
  return FILTERS.map((regexFilter, at) => ({
    id: FIRST_ID + at,
    priority: 1,
    action: { type: 'block' },
    condition: { regexFilter, initiatorDomains: [extensionHost], isUrlFilterCaseSensitive: false },
  }));
}
