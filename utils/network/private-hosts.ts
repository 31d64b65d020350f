/**
 * Which addresses may be asked at all: public sites of the web, and nothing on the reader's own
 * machine or network.
 */
import { registrableDomain } from '../urls/registrable-domain.ts';
import { leadsHome } from './home-names.ts';

/** Endings that belong to local networks or to no DNS. */
export const LOCAL_ENDINGS = [
  'localhost',
  'local',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'private',
  'home.arpa',
  'onion',
  'test',
  'invalid',
  'example',
];

/**
 * Why an address must not be asked, in a few words; null for one that may. Every notation of an IP
 * address counts (0x7f.1, 2130706433, [::ffff:7f00:1] …), since the URL parser writes them all in
 * one form; public addresses too, as no outlet publishes under one. `typed`: the reader typed it in
 * as a service of theirs, which may stand at home.
 */
export function explainPrivate(url: string, typed = false): string | null {
  if (!URL.canParse(url)) return 'not an address';
  const { protocol, username, password, port, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return `${protocol} is not http or https`;
  if (username || password) return 'credentials in the address';
  if (typed) return null;
  if (port && port !== '80' && port !== '443') return `port ${port}`;
  return findPrivateHost(hostname.replace(/\.$/, ''));
}

/** What keeps a host from being asked, cheapest to tell first. */
function findPrivateHost(host: string): string | null {
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) return 'an address in numbers';
  if (!host.includes('.') || LOCAL_ENDINGS.some(ending => host.endsWith(`.${ending}`)))
    return 'a local name';
  if (registrableDomain(host) === null) return 'no public domain';
  return leadsHome(host) ? 'a name for a local address' : null;
}
