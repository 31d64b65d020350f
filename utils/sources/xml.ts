import { Parser } from 'htmlparser2';

/** The leaf texts of one repeated element: local names, lower case, without prefix; attributes as "name@attribute". First value of each wins. */
export type XmlItem = Readonly<Record<string, string>>;

const MOST_ITEMS = 20_000;

/**
 * Reads the repeated elements (item, entry, url …) of a feed or sitemap in one pass: prefixes are dropped, since feeds bind them as they like (Bing to the request's own URL).
 * A cut or malformed document gives the items before the fault. At most 20,000 items; what follows is left out.
 */
export function xmlItems(xml: string, element: string): XmlItem[] {
  const items: XmlItem[] = [];
  let item: Record<string, string> | null = null;
  let name = '';
  let text = '';
  const local = (tag: string) => tag.slice(tag.indexOf(':') + 1).toLowerCase();
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        name = local(tag);
        text = '';
        if (name === element) item = {};
        else if (item) for (const [key, value] of Object.entries(attributes)) item[`${name}@${local(key)}`] ??= value;
      },
      ontext(data) {
        if (item) text += data;
      },
      onclosetag(tag) {
        const closing = local(tag);
        if (item && closing === element) {
          items.push(item);
          item = null;
          if (items.length >= MOST_ITEMS) parser.pause();
        } else if (item && closing === name) item[name] ??= text.trim();
        name = '';
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml.replace(/^\uFEFF/, ''));
  return items;
}

/** True for a body that is XML at all, rather than the HTML page that a wall or an error sends in its place. */
export function looksLikeXml(text: string): boolean {
  const head = text
    .slice(0, 500)
    .replace(/^\uFEFF/, '')
    .trimStart();
  return head.startsWith('<') && !/^<(!doctype html|html)/i.test(head);
}
