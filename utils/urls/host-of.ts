/** The host of an address, lower case without "www."; null for none. */
export function hostOf(href: string | null): string | null {
  if (href === null || !/^https?:\/\//i.test(href)) return null;
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i
    .exec(href)?.[1]
    ?.toLowerCase()
    .replace(/^www\./, '');
  return host?.includes('.') ? host : null;
}
