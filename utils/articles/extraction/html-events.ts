import { Tokenizer } from 'htmlparser2';
import { splitWords } from '../../text/word-pattern.ts';

/**
 * Attributes of one element: lower-cased names, entities decoded, first occurrence wins, values cut
 * at 20,000 characters.
 */
export type Attributes = ReadonlyMap<string, string>;

/** What the reader of a page's markup is told, in document order. */
export interface HtmlHandler {
  /** An element starts. */
  open(tag: string, attributes: Attributes): void;
  /**
   * An element ends: by its own end tag, at once when it is void, or because another tag or the end
   * of the page implies it.
   */
  close(tag: string): void;
  text(data: string): void;
}

const VOID = new Set(
  splitWords(
    'area base basefont br col command embed frame hr img input isindex keygen link meta',
    'param source track wbr',
  ),
);
const P = new Set(['p']);
const HEADING = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p']);
/** Start tags that end what is still open at the top: "<li>a<li>b". */
const IMPLIES_END = new Map<string, ReadonlySet<string>>([
  ...splitWords(
    'address article aside blockquote details div dl fieldset figcaption figure footer form',
    'header hr main nav ol p pre section table ul',
  ).map((tag): [string, ReadonlySet<string>] => [tag, P]),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag): [string, ReadonlySet<string>] => [
    tag,
    HEADING,
  ]),
  ['li', new Set(['li', 'p'])],
  ['dd', new Set(['dd', 'dt', 'p'])],
  ['dt', new Set(['dd', 'dt', 'p'])],
  ['tr', new Set(['tr', 'th', 'td', 'p'])],
  ['th', new Set(['th', 'td', 'p'])],
  ['td', new Set(['th', 'td', 'p'])],
  ['tbody', new Set(['thead', 'tbody', 'tr', 'th', 'td'])],
  ['tfoot', new Set(['thead', 'tbody', 'tr', 'th', 'td'])],
  ['option', new Set(['option'])],
  ['a', new Set(['a'])],
  ['body', new Set(['head'])],
]);
const INLINE = new Set(
  splitWords(
    'a abbr b bdi bdo big cite code em font i kbd label mark q s samp small span strike',
    'strong sub sup time tt u var',
  ),
);
/**
 * How far an inline end tag looks for its start: beyond it the tag is stray. Keeps hostile nesting
 * linear.
 */
const INLINE_REACH = 64;
const MAX_VALUE = 20_000;

/**
 * Whether an inline end tag finds its start with nothing but inline elements between: a stray
 * </span> must not end the blocks opened since. Browsers stop at the first block as well:
 * https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody
 */
function reachesInline(open: readonly string[], tag: string): boolean {
  const floor = Math.max(0, open.length - INLINE_REACH);
  let at = open.length - 1;
  while (at >= floor && open[at] !== tag && INLINE.has(open[at] ?? '')) at--;
  return at >= floor && open[at] === tag;
}

/** The open elements; every operation is constant or paid for by an earlier push. */
function createStack(handler: HtmlHandler) {
  const open: string[] = [];
  const counts = new Map<string, number>();
  const pop = () => {
    const tag = open.pop();
    if (tag === undefined) return;
    counts.set(tag, (counts.get(tag) ?? 1) - 1);
    handler.close(tag);
  };
  return {
    push(tag: string) {
      open.push(tag);
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
    },
    /** Ends whatever at the top the start of `tag` implies the end of. */
    implyEnd(tag: string) {
      const ended = IMPLIES_END.get(tag);
      if (ended)
        for (let top = open.at(-1); top !== undefined && ended.has(top); top = open.at(-1)) pop();
    },
    /** Handles an end tag; one that matches nothing open is ignored. */
    end(tag: string) {
      if (!counts.get(tag) || (INLINE.has(tag) && !reachesInline(open, tag))) return;
      while (open.length > 0 && open.at(-1) !== tag) pop();
      pop();
    },
    endAll() {
      while (open.length > 0) pop();
    },
  };
}

/**
 * Reads HTML in one pass, linear in its length whatever it nests, and never throws. htmlparser2's
 * tokenizer does the lexing; its own Parser is not used because its open-element list costs time
 * quadratic in the depth.
 */
export function readHtml(html: string, handler: HtmlHandler): void {
  const stack = createStack(handler);
  let tag = '';
  let attributes = new Map<string, string>();
  let name = '';
  let value = '';
  const finishStart = (selfClosing: boolean) => {
    if (tag === '') return;
    stack.implyEnd(tag);
    handler.open(tag, attributes);
    if (VOID.has(tag) || (selfClosing && (tag === 'svg' || tag === 'path'))) handler.close(tag);
    else stack.push(tag);
    tag = '';
  };
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onattribdata: (start, end) => {
        if (value.length < MAX_VALUE) value += html.slice(start, Math.min(end, start + MAX_VALUE));
      },
      onattribentity: code => {
        value += String.fromCodePoint(code);
      },
      onattribend: () => {
        if (!attributes.has(name)) attributes.set(name, value);
        value = '';
      },
      onattribname: (start, end) => {
        name = html.slice(start, Math.min(end, start + 100)).toLowerCase();
      },
      onopentagname: (start, end) => {
        tag = html.slice(start, Math.min(end, start + 60)).toLowerCase();
        attributes = new Map();
      },
      onopentagend: () => finishStart(false),
      onselfclosingtag: () => finishStart(true),
      onclosetag: (start, end) =>
        stack.end(html.slice(start, Math.min(end, start + 60)).toLowerCase()),
      ontext: (start, end) => handler.text(html.slice(start, end)),
      ontextentity: code => handler.text(String.fromCodePoint(code)),
      onend: () => stack.endAll(),
      oncdata: () => undefined,
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
