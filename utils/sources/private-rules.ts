/** What the browser itself refuses of the extension's own requests. Every rule blocks requests begun by the extension alone. */

/** Private, loopback, link-local, shared and unspecified ranges, and local names, as they stand at the head of an address. */
const BLOCKED: readonly string[] = [
  '^https?://([^/@]*@)?(127|10|0)\\.',
  '^https?://([^/@]*@)?192\\.168\\.',
  '^https?://([^/@]*@)?169\\.254\\.',
  '^https?://([^/@]*@)?172\\.(1[6-9]|2[0-9]|3[01])\\.',
  '^https?://([^/@]*@)?100\\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\\.',
  '^https?://([^/@]*@)?\\[',
  '^https?://([^/@]*@)?([^/]*\\.)?localhost\\.?([:/]|$)',
  '^https?://([^/@]*@)?[^/]*\\.(local|internal|lan|intranet|home\\.arpa|onion)\\.?([:/]|$)',
  '^https?://([^/@.]*@)?[^/.:]+([:/]|$)',
];

/** One declarativeNetRequest rule, as far as Whence uses them. */
export interface BlockRule {
  readonly id: number;
  readonly priority: number;
  readonly action: { readonly type: 'block' };
  readonly condition: { readonly regexFilter: string; readonly initiatorDomains: string[] };
}

/** Session rules that block requests of the extension (its host, from its own URL) to private addresses, redirects included. */
export function privateRules(extensionHost: string): BlockRule[] {
  return BLOCKED.map((regexFilter, index) => ({
    id: index + 1,
    priority: 1,
    action: { type: 'block' },
    condition: { regexFilter, initiatorDomains: [extensionHost] },
  }));
}
