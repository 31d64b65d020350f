import { fillOutlet, type OutletRow } from './fill-outlet.ts';
import { exactKey, looseKey } from './name-key.ts';
import type { Directory, Outlet } from './outlet.ts';
import outlets from './outlets.json' with { type: 'json' };
import { registrableDomain } from './registrable-domain.ts';
import { userSite } from './user-platforms.ts';

/** Makes a directory of outlets. A name or a domain that two of them claim means neither. */
export function createDirectory(outlets: readonly Outlet[]): Directory {
  const all = [...outlets].sort((a, b) => (a.domain < b.domain ? -1 : 1));
  const byDomain = index(all, outlet => [outlet.domain, ...outlet.domains]);
  const byExact = index(all, outlet => (outlet.exact ?? []).map(exactKey));
  const byLoose = index(all, outlet => {
    const exact = new Set(outlet.exact);
    return [outlet.name, ...outlet.aliases].filter(name => !exact.has(name)).map(looseKey);
  });

  const ofHost = (host: string): Outlet | null => {
    const plain = plainHost(host);
    const stop = userSite(plain);
    for (let at = plain; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) {
      const outlet = byDomain.get(at);
      if (outlet !== undefined) return outlet;
      if (at === stop) return null;
    }
    return null;
  };

  return {
    ofHost,
    ofName: name => byExact.get(exactKey(name)) ?? byLoose.get(looseKey(name)) ?? null,
    domainOf(host) {
      const plain = plainHost(host);
      const registrable = registrableDomain(plain);
      return registrable && (ofHost(plain)?.domain ?? userSite(plain) ?? registrable);
    },
    all,
  };
}

/** Keys to the one outlet that claims them, null where several do. */
function index(all: readonly Outlet[], keysOf: (outlet: Outlet) => readonly string[]): Map<string, Outlet | null> {
  const found = new Map<string, Outlet | null>();
  for (const outlet of all) {
    for (const key of new Set(keysOf(outlet))) found.set(key, found.has(key) ? null : outlet);
  }
  return found;
}

function plainHost(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
}

let shipped: Directory | null = null;

function open(): Directory {
  shipped ??= createDirectory((outlets as readonly OutletRow[]).map(fillOutlet));
  return shipped;
}

/** The directory that ships; built when it is first asked something (a few milliseconds). */
export const directory: Directory = {
  ofHost: host => open().ofHost(host),
  ofName: name => open().ofName(name),
  domainOf: host => open().domainOf(host),
  get all() {
    return open().all;
  },
};
