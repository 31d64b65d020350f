/** The host of an address, in the two forms that are asked for: exactly, and to compare by. */

/**
 * The host that a request to this address goes to, as browsers write it: lower case, international
 * names in ASCII, IPv6 in brackets, without port or user name. Null for what is no http(s) address.
 */
export function hostnameOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? hostname : null;
}

/**
 * The host by which two addresses are the same site and under which a site is shown: as `hostnameOf`
 * gives it, without "www." and without the dot that may end a full domain name. Null for what is no
 * http(s) address.
 */
export function hostOf(address: string | null): string | null {
  return plainHost(hostnameOf(address));
}

function plainHost(hostname: string | null): string | null {
  return hostname?.replace(/^www\.(?=.)|\.$/g, '') ?? null;
}

/**
 * Whether an address carries a user name or password, as in "https://reuters.com@example.org/": no
 * article has one, and it makes an address look as if it led elsewhere.
 */
export function hasCredentials(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username !== '' || password !== '';
}

/** Whether a host is the domain itself or stands under it: "news.bbc.co.uk" under "bbc.co.uk". */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
