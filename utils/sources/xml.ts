import { Tokenizer } from 'htmlparser2';

/**
 * The leaf texts of one repeated element by local name, lower case; attributes as "name@attribute";
 * the first value of each wins. Elements that describe pictures and films (image:title,
 * media:title) keep their prefix: they are not the article's.
 */
export type XmlItem = Readonly<Record<string, string>>;

/** A news sitemap has at most 1,000 entries, a month's archive some ten thousand. */
const MOST_ITEMS = 20_000;
/** More different values than this no entry has. */
const MOST_VALUES = 200;
const KEPT_PREFIXES = /^(?:image|media|video|itunes|thr):/i;

/**
 * Reads the repeated elements (item, entry, url …) of a feed or sitemap in one pass. Other prefixes
 * are dropped, since feeds bind them as they like (Bing to the request's own URL). A cut or
 * malformed document gives the items before the fault; what follows the first 20,000 items is left
 * unread. Entities that a document declares itself are not expanded. htmlparser2's tokenizer does
 * the lexing; its Parser is not used because elements that nobody closes cost it quadratic time:
 * half a megabyte of them held it for seconds.
 */
export function readXmlItems(xml: string, ...elements: readonly string[]): XmlItem[] {
  const source = xml.replace(/^\uFEFF/, '');
  const items = collectItems(new Set(elements));
  const ignored = () => undefined;
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      onopentagname: (start, end) => items.open(localName(source.slice(start, end))),
      onattribname: (start, end) => items.attribute(localName(source.slice(start, end))),
      onattribdata: (start, end) => items.add(source.slice(start, end)),
      onattribentity: code => items.add(String.fromCodePoint(code)),
      onattribend: () => items.attributeEnd(),
      onopentagend: () => items.text(),
      onselfclosingtag: () => items.closeSelf(),
      onclosetag: (start, end) => {
        items.close(localName(source.slice(start, end)));
        if (items.list.length >= MOST_ITEMS) tokenizer.pause();
      },
      ontext: (start, end) => items.add(source.slice(start, end)),
      ontextentity: code => items.add(String.fromCodePoint(code)),
      oncdata: (start, end, offset) => items.add(source.slice(start, end - offset)),
      oncomment: ignored,
      ondeclaration: ignored,
      onprocessinginstruction: ignored,
      onend: ignored,
    },
  );
  tokenizer.write(source);
  return items.list;
}

/**
 * The items of one document as its tokens come: one item is open at a time, and within it one
 * element, whose text or attribute is being read.
 */
function collectItems(wanted: ReadonlySet<string>) {
  const list: XmlItem[] = [];
  let item: Map<string, string> | null = null;
  let now = { element: '', attribute: '', rel: '', href: '' };
  let content = '';
  const set = (name: string, value: string) => {
    if (item && !item.has(name) && item.size < MOST_VALUES) item.set(name, value);
  };
  /**
   * The attributes are over, the element's own text begins. Atom's links are told apart by what
   * they are for: `rel="alternate"` or no rel is the entry's own page.
   */
  const text = () => {
    content = '';
    if (now.element === 'link' && now.href && /^(?:alternate)?$/.test(now.rel))
      set('link', now.href);
  };
  const end = (element: string) => {
    if (item && wanted.has(element)) {
      list.push(Object.fromEntries(item));
      item = null;
    } else if (element === now.element && content.trim()) set(element, content.trim());
    now.element = '';
  };
  return {
    list,
    text,
    open(element: string) {
      now = { element, attribute: '', rel: '', href: '' };
      content = '';
      if (wanted.has(element)) item = new Map();
    },
    attribute(name: string) {
      now.attribute = name;
      content = '';
    },
    attributeEnd() {
      if (wanted.has(now.element)) return;
      set(`${now.element}@${now.attribute}`, content);
      if (now.attribute === 'rel') now.rel ||= content;
      if (now.attribute === 'href') now.href ||= content;
    },
    add(piece: string) {
      if (item) content += piece;
    },
    close: end,
    closeSelf() {
      text();
      end(now.element);
    },
  };
}

function localName(tag: string): string {
  return (KEPT_PREFIXES.test(tag) ? tag : tag.slice(tag.indexOf(':') + 1)).toLowerCase();
}

/**
 * True for a body that is XML at all, rather than the HTML page that a wall or an error sends in
 * its place.
 */
export function looksLikeXml(text: string): boolean {
  return /^\uFEFF?\s*<(?!!doctype\s+html|html)/i.test(text.slice(0, 500));
}
