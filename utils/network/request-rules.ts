/**
 * Rules by which the browser itself minds the extension's own requests, redirects included: none to
 * private addresses but to a service of the reader's own, and none that names the extension.
 */
import { HOME_NAMES } from './home-names.ts';
import { LOCAL_ENDINGS } from './private-hosts.ts';

/** A rule in the form that `declarativeNetRequest.updateSessionRules` takes. */
export interface RequestRule {
  readonly id: number;
  /** Of those that block and allow the highest counts. */
  readonly priority: number;
  readonly action:
    | { readonly type: 'block' | 'allow' }
    | {
        readonly type: 'modifyHeaders';
        readonly requestHeaders: { readonly header: string; readonly operation: 'remove' }[];
      };
  readonly condition: {
    readonly regexFilter?: string;
    /** Each stands for every host under it, too. */
    readonly requestDomains?: string[];
    readonly initiatorDomains: string[];
    readonly isUrlFilterCaseSensitive?: boolean;
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
  // (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/declarativeNetRequest/isRegexSupported:
  // "memoryLimitExceeded")
  ...LOCAL_ENDINGS.map(ending => `^[a-z]+://[^/?#]*[.]${ending.replace('.', '[.]')}[.]?${END}`),
];

/** Ids of these rules; the extension uses no other session rules below 100. */
const FIRST_ID = 1;
const TYPED_ID = 98;
const ORIGIN_ID = 99;

/**
 * Session rules for requests made by the extension with this id (the host of its own pages): those
 * to numeric, loopback and local hosts are blocked, and all go out without `Origin`. Firefox sends
 * one with every POST, with an id in it that no other reader has
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1405971).
 */
export function makeRequestRules(extensionHost: string): RequestRule[] {
  const initiatorDomains = [extensionHost];
  const blocked = [
    ...FILTERS.map(regexFilter => ({ regexFilter, isUrlFilterCaseSensitive: false })),
    { requestDomains: [...HOME_NAMES] },
  ].map((condition, at) => ({
    id: FIRST_ID + at,
    priority: 1,
    action: { type: 'block' as const },
    condition: { ...condition, initiatorDomains },
  }));
  return [
    ...blocked,
    {
      id: ORIGIN_ID,
      // Above the rule that allows, which would keep it from its work.
      priority: 3,
      action: {
        type: 'modifyHeaders',
        requestHeaders: [{ header: 'origin', operation: 'remove' }],
      },
      condition: { regexFilter: '^https?://', initiatorDomains },
    },
  ];
}

/**
 * The session rule that lets the extension ask the one service whose address the reader typed,
 * wherever it stands; `address` is any address of it.
 */
export function makeTypedServiceRule(extensionHost: string, address: string): RequestRule {
  const { origin } = new URL(address);
  return {
    id: TYPED_ID,
    priority: 2,
    action: { type: 'allow' },
    condition: {
      regexFilter: `^${origin.replace(/[.[\]]/g, '\\$&')}/`,
      initiatorDomains: [extensionHost],
      isUrlFilterCaseSensitive: false,
    },
  };
}
