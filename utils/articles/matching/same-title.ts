/** Whether two titles are the same, whatever their case, marks and spaces. */

/** Five words, or ten signs of a script without spaces: fewer head many stories ("Morning news"). */
const TELLING_WORDS = 5;
const TELLING_SIGNS = /[\p{Lo}\p{Lm}]{10}/u;
/** Where a page's title ends and its site's name begins: "Ferries stop | Reuters". */
const SITE_NAME = /\s(?:[-|–—·:]|::)\s[^-|–—·]{2,40}$/u;

/** A title as titles are compared: words in lower case with one space between them. */
export const foldTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a title has words enough to tell its story from others. */
export function isTellingTitle(title: string): boolean {
  const folded = foldTitle(title);
  return folded.split(' ').length >= TELLING_WORDS || TELLING_SIGNS.test(folded);
}

/** Whether a page of this title carries this headline, with its site's name behind or without. */
export function carriesHeadline(title: string, headline: string): boolean {
  const wanted = foldTitle(headline);
  return [title, title.replace(SITE_NAME, '')].some(one => foldTitle(one) === wanted);
}
