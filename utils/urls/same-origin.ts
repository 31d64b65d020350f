/**
 * Whether two addresses are of one origin (https://html.spec.whatwg.org/#same-origin), which is what
 * a browser lets read each other. Those that have none (`file:`, `about:`, no address) must be the
 * same address.
 */
export function isSameOrigin(a: string, b: string): boolean {
  const [one, other] = [originOf(a), originOf(b)];
  return one === null || other === null ? a === b : one === other;
}

function originOf(url: string): string | null {
  const origin = URL.canParse(url) ? new URL(url).origin : 'null';
  return origin === 'null' ? null : origin;
}
