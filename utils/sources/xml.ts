import { Tokenizer } from 'htmlparser2';

/**
 * The leaf texts of one repeated element by local name, lower case; attributes as "name@attribute"; the first value of each wins. Elements that describe pictures and films
 * (image:title, media:title) keep their prefix: they are not the article's.
 */
export type XmlItem = Readonly<Record<string, string>>;

/** A news sitemap has at most 1,000 entries, a month's archive some ten thousand. */
const MOST_ITEMS = 20_000;
/** More different values than this no entry has. */
const MOST_VALUES = 200;
const KEPT_PREFIXES = /^(?:image|media|video|itunes|thr):/i;

/**
 * Reads the repeated elements (item, entry, url …) of a feed or sitemap in one pass. Other prefixes are dropped, since feeds bind them as they like (Bing to the request's own URL). A cut or
 * malformed document gives the items before the fault; what follows the first 20,000 items is left unread. Entities that a document declares itself are not expanded. htmlparser2's tokenizer
 * does the lexing; its Parser is not used because elements that nobody closes cost it quadratic time: half a megabyte of them held it for seconds.
 */
export function xmlItems(xml: string, ...elements: readonly string[]): XmlItem[] {
  const wanted = new Set(elements);
  const source = xml.replace(/^\uFEFF/, '');
  const items: XmlItem[] = [];
  let item: Map<string, string> | null = null;
  let open = '';
  let text = '';
  let attribute = '';
  let link: Record<string, string> = {};
  let value = '';
  const set = (name: string, content: string) => {
    if (item && !item.has(name) && item.size < MOST_VALUES) item.set(name, content);
  };
  const close = (name: string) => {
    if (item && wanted.has(name)) {
      items.push(Object.fromEntries(item));
      item = null;
      if (items.length >= MOST_ITEMS) tokenizer.pause();
    } else if (name === open && text.trim()) set(name, text.trim());
    open = '';
  };
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      onopentagname: (start, end) => {
        open = localName(source.slice(start, end));
        text = '';
        link = {};
        if (wanted.has(open)) item = new Map();
      },
      onattribname: (start, end) => {
        attribute = localName(source.slice(start, end));
        value = '';
      },
      onattribdata: (start, end) => {
        if (item) value += source.slice(start, end);
      },
      onattribentity: code => {
        if (item) value += String.fromCodePoint(code);
      },
      onattribend: () => {
        if (!item || wanted.has(open)) return;
        set(`${open}@${attribute}`, value);
        link[attribute] ??= value;
      },
      onopentagend: () => linkOf(open, link, set),
      onselfclosingtag: () => {
        linkOf(open, link, set);
        close(open);
      },
      onclosetag: (start, end) => close(localName(source.slice(start, end))),
      ontext: (start, end) => {
        if (item) text += source.slice(start, end);
      },
      ontextentity: code => {
        if (item) text += String.fromCodePoint(code);
      },
      oncdata: (start, end, offset) => {
        if (item) text += source.slice(start, end - offset);
      },
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(source);
  return items;
}

/** Atom's links are told apart by what they are for: `<link rel="alternate" href>` or no rel is the entry's own page. */
function linkOf(element: string, { rel = '', href }: Record<string, string>, set: (name: string, content: string) => void): void {
  if (element === 'link' && href && /^(?:alternate)?$/.test(rel)) set('link', href);
}

function localName(tag: string): string {
  return (KEPT_PREFIXES.test(tag) ? tag : tag.slice(tag.indexOf(':') + 1)).toLowerCase();
}

/** True for a body that is XML at all, rather than the HTML page that a wall or an error sends in its place. */
export function looksLikeXml(text: string): boolean {
  return /^\uFEFF?\s*<(?!!doctype\s+html|html)/i.test(text.slice(0, 500));
}
