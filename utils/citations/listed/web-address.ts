/** Addresses as lists of references print them. */

/** An http(s) address with a host that can be on the web; null for any other text. */
export function webAddressOf(printed: string): string | null {
  const text = printed.trim().replace(/^<(.*)>$/, '$1');
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return null;
  const { hostname, href } = new URL(text);
  return hostname.includes('.') || hostname.includes(':') ? href : null;
}

/** The first http(s) address in a text: of "Accessed at https://example.org/a." without the stop. */
export function addressIn(text: string): string | null {
  const found = /https?:\/\/[^\s<>"{}|\\^`]{3,2000}/i.exec(text)?.[0];
  return found === undefined ? null : webAddressOf(found.replace(/[.,;:!?)\]]+$/, ''));
}
