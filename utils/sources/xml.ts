import { Parser } from 'htmlparser2';

/**
 * The leaf texts of one repeated element by local name, lower case; attributes as "name@attribute"; the first value of each wins. Elements that describe pictures and films
 * (image:title, media:title) keep their prefix: they are not the article's.
 */
export type XmlItem = Readonly<Record<string, string>>;

/** A news sitemap has at most 1,000 entries, a month's archive some ten thousand. */
const MOST_ITEMS = 20_000;
const KEPT_PREFIXES = /^(?:image|media|video|itunes|thr):/i;

/**
 * Reads the repeated elements (item, entry, url …) of a feed or sitemap in one pass. Other prefixes are dropped, since feeds bind them as they like (Bing to the request's own URL). A cut or
 * malformed document gives the items before the fault; what follows the first 20,000 items is left unread. Entities that a document declares itself are not expanded.
 */
export function xmlItems(xml: string, ...elements: readonly string[]): XmlItem[] {
  const wanted = new Set(elements);
  const items: XmlItem[] = [];
  let item: Record<string, string> | null = null;
  let name = '';
  let text = '';
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        name = localName(tag);
        text = '';
        if (wanted.has(name)) item = {};
        else if (item) readAttributes(item, name, attributes);
      },
      ontext(data) {
        if (item) text += data;
      },
      onclosetag(tag) {
        const closing = localName(tag);
        if (item && wanted.has(closing)) {
          items.push(item);
          item = null;
          if (items.length >= MOST_ITEMS) parser.pause();
        } else if (item && closing === name && text.trim()) item[name] ??= text.trim();
        name = '';
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml.replace(/^\uFEFF/, ''));
  return items;
}

function localName(tag: string): string {
  return (KEPT_PREFIXES.test(tag) ? tag : tag.slice(tag.indexOf(':') + 1)).toLowerCase();
}

/** Atom's links are told apart by what they are for: `<link rel="alternate" href>` or no rel is the entry's own page. */
function readAttributes(item: Record<string, string>, name: string, attributes: Record<string, string>): void {
  if (name === 'link' && attributes.href && /^(?:alternate)?$/.test(attributes.rel ?? '')) item[name] ??= attributes.href;
  for (const [key, value] of Object.entries(attributes)) item[`${name}@${localName(key)}`] ??= value;
}

/** True for a body that is XML at all, rather than the HTML page that a wall or an error sends in its place. */
export function looksLikeXml(text: string): boolean {
  return /^\uFEFF?\s*<(?!!doctype\s+html|html)/i.test(text.slice(0, 500));
}
