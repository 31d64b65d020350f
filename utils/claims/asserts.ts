/**
 * What a sentence does: asserts something, leads from one to the next, or belongs to the furniture
 * of the page.
 */

/** Lines of furniture that stand among the text. */
const FURNITURE =
  /^(?:(?:shared|sent|made|generated|created) (?:from|by|with) (?:\p{Lu}|AI\b).{0,60}|(?:download|get it|available) on (?:the )?(?:app store|google play).*|(?:sign|log)[ -]?(?:up|in)\b.{0,60}|subscribe (?:to|for|now|here|today)\b.{0,80}|(?:click|tap) (?:here|to)\b.{0,60}|(?:read|see|view|learn|show) (?:more|less|all|full story|the full (?:story|article|report))\b.{0,40}|share (?:this|on|via)\b.{0,40}|follow us\b.{0,60}|all rights reserved.*|©.*|copyright (?:©|\(c\)|\d{4}).*|(?:we|this site) uses? cookies.*|accept (?:all )?cookies.*|unsubscribe.*|advertisement|sponsored(?: content)?|(?:terms|privacy)(?: of (?:use|service)| policy)?|\d+ min(?:ute)?s? read|back to top|skip to (?:content|main).*|powered by\b.{0,40}|jump to\b.{0,40}|photo(?:s|graph)?(?: credit)?:.*)$/iu;

/** True for a line of page furniture: app links, share footers, cookie notices. */
export function isFurniture(text: string): boolean {
  return text.length <= 200 && FURNITURE.test(text.trim());
}

/** Sentences about the text itself. */
const LEADS_ON =
  /^(?:here(?:['’]s| is| are)\b.{0,60}(?:know|what|why|how|look|rundown|summary|news|top|key)|below (?:is|are)\b|(?:let['’]s|let us)\b|in (?:this|today['’]s) (?:article|briefing|edition|issue|post|section|newsletter)\b|(?:this|the following|the next) (?:section|briefing|list|table|summary)\b|(?:those|these|that|this) (?:is|are|was|were) (?:a |the )?(?:characteri[sz]ations?|framings?|descriptions?|views?|interpretations?|readings?|quotes?)\b|(?:that|this) (?:framing|characteri[sz]ation|description) (?:is|comes)\b|(?:see|more) (?:below|above)\b|stay tuned\b|more (?:details|information) (?:is|are|will)\b|(?:for more|to learn more)\b|in (?:short|summary|other words|conclusion)[:,.]?$|why (?:it|this) matters[:.]?$|the (?:bottom line|big picture|upshot)[:.]?$|(?:what(?:['’]s| is) next|go deeper|key (?:points|takeaways)|tl;?dr)[:.]?$)/iu;

/** Scripts that put no spaces between words, and Korean, whose words are long. */
const UNSPACED = /[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;
const WORDS = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
/**
 * Printed addresses and what is left of them: "https://…", "xt=automotive%20AI%20becomes,5",
 * "#:~:text=…".
 */
const ADDRESS = /\S*(?:https?:\/\/|%[0-9A-Fa-f]{2}|#:~:)\S*/g;

/** "It lost money.": a stop, and a word that is no name. */
const SHORT_SENTENCE = /\s\p{Ll}{2}.*[.!]["”’'»)]*\s*$/u;

/**
 * True when a text says something that an article could back: not a question, not a lead-in with
 * its colon, not a bare label, not a sentence about the text itself, not an address. Few words
 * count when they end in a stop ("It lost money.") or hold a figure ("F-150 Lightning: 33,510 U.S.
 * sales").
 */
export function asserts(text: string): boolean {
  const plain = /:\/\/|%[0-9A-Fa-f]{2}|#:~:/.test(text) ? text.replace(ADDRESS, ' ') : text;
  if (LEADS_ON.test(plain) || /[?？:：]["”’'»)]*\s*$/.test(plain)) return false;
  if (UNSPACED.test(plain)) return plain.replace(/[\s\p{P}\p{S}]/gu, '').length >= 5;
  let words = 0;
  WORDS.lastIndex = 0;
  while (words < 4 && WORDS.test(plain)) words++;
  return (
    words >= 4 || (words >= 3 && SHORT_SENTENCE.test(plain)) || (words >= 2 && /\d/.test(plain))
  );
}
