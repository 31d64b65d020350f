/**
 * Elements of XML that a service answers with, found in one walk: an expression from an opening tag
 * to its closing one looks to the end of the text from each tag that nobody closed, and a megabyte of
 * these takes hours.
 */

/** An element with offsets in the text it was found in. */
interface Element {
  readonly start: number;
  readonly end: number;
  /** What stands between its tags. */
  readonly inner: string;
}

/** A tag without its closing sign is none; attributes hold no "<". */
const OPENING = /<([a-z][\w:-]*)(?:\s[^<>]*)?(?<!\/)>/gi;

/**
 * The elements of these names, each to the first closing tag that `closedBy` names for it (its own
 * without it), in order and none inside another. What is never closed is no element.
 */
export function* elementsIn(
  xml: string,
  names: readonly string[],
  closedBy: (name: string) => readonly string[] = name => [name],
): Generator<Element> {
  const nextClose = closingTags(xml);
  let at = 0;
  for (const { 0: tag, 1: name = '', index } of xml.matchAll(OPENING)) {
    if (index < at || !names.includes(name)) continue;
    const from = index + tag.length;
    const [close] = closedBy(name)
      .map(other => ({ start: nextClose(other, from), length: other.length + '</>'.length }))
      .filter(({ start }) => start >= 0)
      .sort((a, b) => a.start - b.start);
    if (!close) continue;
    at = close.start + close.length;
    yield { start: index, end: at, inner: xml.slice(from, close.start) };
  }
}

/** The text with these elements replaced by a space. */
export function withoutElements(xml: string, names: readonly string[]): string {
  let left = '';
  let at = 0;
  for (const { start, end } of elementsIn(xml, names)) {
    left += `${xml.slice(at, start)} `;
    at = end;
  }
  return left + xml.slice(at);
}

/** Where a name's next closing tag stands, -1 for nowhere; asked in the order of the text. */
function closingTags(xml: string): (name: string, from: number) => number {
  const known = new Map<string, number>();
  return (name, from) => {
    const before = known.get(name);
    if (before !== undefined && (before < 0 || before >= from)) return before;
    const next = xml.indexOf(`</${name}>`, from);
    known.set(name, next);
    return next;
  };
}
