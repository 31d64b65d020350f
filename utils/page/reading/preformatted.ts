/** Preformatted text: code, or the prose of a mail, a digest or a chat that was pasted as it was. */

/** So much of a long text tells. UTF-16 units. */
const LOOKED_AT = 4000;
/** A shorter text is a command or a name. UTF-16 units. */
const SHORTEST = 60;
/** How many of the signs that are no spaces are letters in prose: code has far fewer. */
const FEWEST_LETTERS = 0.8;
const SENTENCE_END = /[\p{L}\p{N}%)”"][.!?](?=\s|$)|[。！？]/gu;
const ADDRESS = /https?:\/\/\S+|(?:\s|^)(?:->|=>)\s/g;
const CODE = /[{};=]|\(\)|::|^\s*(?:#!|\$ |>>> )/m;

/**
 * True for a `pre` that holds prose: it has no code in it, ends sentences, and is made of words.
 */
export function isProse(pre: Element): boolean {
  if (pre.querySelector('code, samp, kbd, span[class]') !== null) return false;
  const text = (pre.textContent ?? '').slice(0, LOOKED_AT).replace(ADDRESS, ' ');
  if (text.length < SHORTEST || CODE.test(text)) return false;
  const letters = text.match(/\p{L}|\p{M}/gu)?.length ?? 0;
  const signs = text.match(/\S/g)?.length ?? 1;
  const ends = text.match(SENTENCE_END)?.length ?? 0;
  return letters / signs >= FEWEST_LETTERS && ends > 0;
}
