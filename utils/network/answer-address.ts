/**
 * Whether an answer came from the reader's own machine or network: a name says nothing of where its
 * owner has it lead, the address that answered does.
 */

/** What answered a request, as the browser tells it. */
export interface Answered {
  /** In numbers, IPv4 or IPv6; null where the browser does not tell. */
  readonly address: string | null;
  /** True where it is known to be a proxy's. */
  readonly proxied: boolean;
}

/** Why an answer must not be read, in a few words; null for one that may. */
export type JudgeAddress = (host: string, answered: Answered) => string | null;

/** What the judge is told of the world. */
interface AddressRules {
  /** Whether a host is known to be on the public web: an outlet's or a lookup service's. */
  readonly isKnownPublic: (host: string) => boolean;
  /** True in tests, whose web is at 127.0.0.1. */
  readonly loopbackIsPublic: boolean;
}

/**
 * A judge that learns: behind a proxy of the reader's own, and where names are resolved by a tunnel,
 * every answer seems to come from home. Firefox tells of a proxy
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/webRequest/onResponseStarted),
 * Chromium does not; but a well-known public host that shows a private address gives it away, and
 * from then on the rule rests.
 */
export function createAddressJudge({
  isKnownPublic,
  loopbackIsPublic,
}: AddressRules): JudgeAddress {
  let rests = false;
  return (host, { address, proxied }) => {
    if (rests || proxied || address === null || !isPrivateAddress(address)) return null;
    if (loopbackIsPublic && address === '127.0.0.1') return null;
    if (isKnownPublic(host)) {
      rests = true;
      return null;
    }
    return `the answer came from a private address (${address})`;
  };
}

/**
 * First bits of what is not reached over the public web, with how many of them count
 * (https://www.iana.org/assignments/iana-ipv4-special-registry, …/iana-ipv6-special-registry).
 */
const PRIVATE_4: readonly (readonly [start: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  // Multicast and what stands above it.
  ['224.0.0.0', 3],
];
const PRIVATE_6: readonly (readonly [start: string, bits: number])[] = [
  // Unspecified and loopback; what carries an IPv4 address is judged by that.
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];
/** Prefixes behind which an IPv4 address stands, and at which bit: mapped, NAT64, 6to4. */
const CARRIERS: readonly (readonly [start: string, bits: number, at: number])[] = [
  ['::ffff:0:0', 96, 96],
  ['64:ff9b::', 96, 96],
  ['2002::', 16, 16],
];

/** Whether an address in numbers belongs to one machine or to a local network; false for no address. */
export function isPrivateAddress(address: string): boolean {
  const bits = bitsOf(address.replace(/%.*$/, ''));
  if (bits === null) return false;
  if (bits.length === 32) return isIn(bits, PRIVATE_4);
  const carrier = CARRIERS.find(row => isIn(bits, [row]));
  if (carrier) return isIn(bits.slice(carrier[2], carrier[2] + 32), PRIVATE_4);
  return isIn(bits, PRIVATE_6);
}

function isIn(bits: string, ranges: readonly (readonly [string, number, ...unknown[]])[]): boolean {
  return ranges.some(([start, count]) => bitsOf(start)?.slice(0, count) === bits.slice(0, count));
}

/** An address as zeros and ones, 32 or 128 of them; null for what is none. */
function bitsOf(address: string): string | null {
  const url = `http://${address.includes(':') ? `[${address}]` : address}/`;
  if (!/^[\da-f.:]+$/i.test(address) || !URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  if (/^\d+(?:\.\d+){3}$/.test(hostname)) return writeBits(hostname.split('.').map(Number), 8);
  if (!hostname.startsWith('[')) return null;
  const [head = '', tail] = hostname.slice(1, -1).split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  // "::" stands for as many groups of zeros as are missing of eight.
  const between = Array.from({ length: 8 - before.length - after.length }, () => '0');
  const groups = [...before, ...between, ...after];
  return writeBits(
    groups.map(group => Number.parseInt(group, 16)),
    16,
  );
}

const writeBits = (numbers: readonly number[], width: number): string =>
  numbers.map(number => number.toString(2).padStart(width, '0')).join('');
