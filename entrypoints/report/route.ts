import { useEffect, useState } from 'preact/hooks';

/**
 * Which screen of report.html is shown. Anchors of claims and sources (#claim-…, #source-…) belong
 * to the report.
 */
export type Route =
  | {
      readonly screen: 'trace';
      readonly id: string;
      readonly askAccess: boolean;
      /** The citation whose text is to be given; null for none. */
      readonly give: string | null;
    }
  | { readonly screen: 'library' }
  | { readonly screen: 'paste' }
  | { readonly screen: 'selection'; readonly key: string };

/**
 * The route of an address: "report.html?id=…#access", "report.html?id=…#give-k3",
 * "report.html#library", "report.html#paste", "report.html#selection?KEY".
 */
export function routeOf({ search, hash }: { search: string; hash: string }): Route {
  if (hash.startsWith('#selection?')) {
    return { screen: 'selection', key: hash.slice('#selection?'.length) };
  }
  if (hash === '#paste') return { screen: 'paste' };
  const id = new URLSearchParams(search).get('id');
  if (id === null || hash === '#library') return { screen: 'library' };
  const give = /^#give-(\w+)$/.exec(hash)?.[1] ?? null;
  return { screen: 'trace', id, askAccess: hash === '#access', give };
}

/** The route of this window, kept up to date. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location));
  useEffect(() => {
    const look = () => setRoute(routeOf(location));
    addEventListener('hashchange', look);
    addEventListener('popstate', look);
    return () => {
      removeEventListener('hashchange', look);
      removeEventListener('popstate', look);
    };
  }, []);
  return route;
}

/** Shows the report of a trace in this window. */
export function goToTrace(id: string): void {
  location.assign(`/report.html?id=${encodeURIComponent(id)}`);
}
