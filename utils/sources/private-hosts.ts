import { parse } from 'tldts-icann';

const LOCAL_NAMES = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|home\.arpa|onion|test|invalid)$/;

/**
 * Why an address may not be asked, in a few words; null when it may. Only public http(s) hosts on their own ports pass:
 * no credentials, no IP address in any notation (the URL parser has already made 0x7f.1 and 2130706433 into 127.0.0.1), no local or single-label name.
 */
export function refusal(url: string): string | null {
  if (!URL.canParse(url)) return 'not an address';
  const { protocol, hostname, port, username, password } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return `${protocol} is not asked`;
  if (username || password) return 'credentials in the address';
  if (port !== '') return `port ${port} is not asked`;
  const host = hostname.replace(/\.$/, '').toLowerCase();
  if (host.startsWith('[') || parse(host).isIp) return 'an IP address, not a site';
  if (!host.includes('.') || LOCAL_NAMES.test(host)) return 'a local name';
  return parse(host).isIcann ? null : 'no public site has this name';
}
