import { plainDomain } from '../urls/international.ts';
import { registrableDomain } from '../urls/registrable-domain.ts';
import { fillOutlet, type OutletRow } from './fill-outlet.ts';
import { exactKey, looseKey } from './name-key.ts';
import type { Directory, Outlet } from './outlet.ts';
import { userSite } from './user-platforms.ts';
import { isVague } from './vague-names.ts';

/**
 * Makes a directory of outlets; its indexes are built when they are first asked. A name or a domain
 * that two outlets claim means neither.
 */
export function createDirectory(outlets: readonly Outlet[]): Directory {
  const all = [...outlets].sort((a, b) => (a.domain < b.domain ? -1 : 1));
  const byDomain = once(() => index(all, outlet => [outlet.domain, ...outlet.domains]));
  const byExactName = once(() => index(all, outlet => (outlet.exact ?? []).map(exactKey)));
  const byLooseName = once(() =>
    index(all, ({ name, aliases, exact = [] }) =>
      [name, ...aliases].filter(one => !exact.includes(one)).map(looseKey),
    ),
  );

  const ofHost = (host: string): Outlet | null => {
    const plain = normaliseHost(host);
    const stop = userSite(plain);
    // From the host upwards, so that "sport.example.com" may be an outlet of its own; not above a
    // user's site, whose host is no outlet for it.
    for (let at = plain; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) {
      const outlet = byDomain().get(at);
      if (outlet !== undefined) return outlet;
      if (at === stop) return null;
    }
    return null;
  };

  return {
    ofHost,
    ofName: name =>
      isVague(name)
        ? null
        : (byExactName().get(exactKey(name)) ?? byLooseName().get(looseKey(name)) ?? null),
    domainOf(host) {
      const plain = normaliseHost(host);
      // The directory first: "gov.uk" is an outlet and a public suffix.
      return (
        ofHost(plain)?.domain ??
        (registrableDomain(plain) && (userSite(plain) ?? registrableDomain(plain)))
      );
    },
    all,
  };
}

/** Keys to the one outlet that claims them, null where several do. */
function index(
  all: readonly Outlet[],
  keysOf: (outlet: Outlet) => readonly string[],
): Map<string, Outlet | null> {
  const found = new Map<string, Outlet | null>();
  for (const outlet of all) {
    for (const key of new Set(keysOf(outlet))) found.set(key, found.has(key) ? null : outlet);
  }
  return found;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function normaliseHost(host: string): string {
  return plainDomain(host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, ''));
}

let open: () => Directory = throwNotYet;

function throwNotYet(): Directory {
  throw new Error('no directory yet');
}

/** Takes `outlets.json` in, as its text: until then every question to `directory` throws. */
export function fillOutlets(json: string): void {
  open = once(() => createDirectory((JSON.parse(json) as readonly OutletRow[]).map(fillOutlet)));
}

/** The directory that ships; opened when it is first asked something (a few milliseconds). */
export const directory: Directory = {
  ofHost: host => open().ofHost(host),
  ofName: name => open().ofName(name),
  domainOf: host => open().domainOf(host),
  get all() {
    return open().all;
  },
};
