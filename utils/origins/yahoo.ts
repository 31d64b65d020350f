/** Yahoo and AOL: portals with newsrooms of their own that carry other outlets' stories under their own address. */

/** Whether a host belongs to the Yahoo and AOL family: "finance.yahoo.com", "www.aol.com", "uk.yahoo.com". */
export function isPortal(host: string): boolean {
  return /(?:^|\.)(?:yahoo\.(?:com|co\.jp|co\.uk)|aol\.(?:com|co\.uk|de)|engadget-yahoo\.com)$/.test(host.toLowerCase());
}

/** Whether a name is Yahoo's or AOL's own: "Yahoo Finance", "Yahoo Life UK", "AOL Staff"; such a story is its original. */
export function isPortalName(name: string): boolean {
  return /^(?:yahoo\b|aol\b|in the know\b)/i.test(name.trim());
}
