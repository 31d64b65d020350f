/** Which blocks of a page are its text, which are boxes beside it, and which list its sources. */
import type { Block, PageText } from './page-text.ts';

/** Headings of the boxes around a text: sign-up, sharing, apps, related links. */
const FURNITURE_HEADING =
  /^(?:get (?:your|the|our|more)\b.{0,40}(?:briefing|newsletter|digest|app|news|updates?|emails?|inbox)|(?:sign|subscribe)[ -]?up\b.*|subscribe\b.*|(?:join|try) .{0,30}(?:newsletter|free|today)|newsletter|download (?:the|our)\b.*|follow (?:us|me)\b.*|share (?:this|on)\b.*|related (?:articles?|stories|posts|reading|links)|you (?:may|might) also like|more from\b.*|recommended(?: for you)?|most (?:read|popular)|trending(?: now)?|comments?|leave a (?:comment|reply)|about (?:us|the author|this (?:newsletter|site|digest))|disclaimer|cookies?.*|newsletter abonnieren|jetzt anmelden|teilen|abonnez-vous.*|suscríbete.*|compartir|inscreva-se.*|iscriviti.*)$/iu;

/** Headings over a list of sources, in the languages of the source words. */
const REFERENCES =
  /^\W*(?:\d+\W+)?(?:sources?(?: (?:cited|used|list|& references))?|references?|citations?|bibliography|footnotes?|endnotes?|works cited|quellen(?:verzeichnis|angaben)?|einzelnachweise|literatur|fußnoten|références|notes et références|fuentes|referencias|fontes|referências|fonti|riferimenti|bronnen|źródła|przypisy|källor|kilder|források|kaynaklar|источники|примечания|参考文献|參考文獻|参考资料|出典|脚注|来源|來源|출처|참고 ?(?:문헌|자료))\W*$/iu;

/** True for a heading (or a short line that serves as one) that opens a list of sources. */
function opensReferences(text: string): boolean {
  return text.length <= 60 && REFERENCES.test(text);
}

/** True for a heading whose section is no part of the page's text. */
function isFurnitureHeading(text: string): boolean {
  return text.length <= 80 && FURNITURE_HEADING.test(text.trim());
}

/** A block and what it is to the page. */
export interface Section {
  readonly block: Block;
  /**
   * text: read for claims · beside: navigation, boxes, the page's own title · reference: an entry
   * of a list of sources.
   */
  readonly role: 'text' | 'beside' | 'reference';
  /**
   * Its number in a list of sources that prints none ("2" for the second item under "Sources");
   * else null.
   */
  readonly number: number | null;
}

/** A box without markup of its own: its line of invitation, and so many short lines after it. */
const BOX_LINES = 4;
const LONGEST_BOX_LINE = 240;
/** An entry of a source list: a link, an address, or a number to begin with. */
const ENTRY = /https?:\/\/|^\s*(?:\[\^?\d{1,3}\]|\d{1,3}[.)])/;

/** Every block of a page with its role. */
export function sectionsOf(page: PageText): Section[] {
  let box = 0;
  let lines = 0;
  let references = false;
  let number = 0;
  return page.blocks.map(block => {
    const { kind, text } = block;
    if (kind === 'heading') {
      lines = 0;
      if (isFurnitureHeading(text)) box = block.level || 6;
      else if (box >= block.level) box = 0;
    } else if (kind === 'paragraph' && isFurnitureHeading(text)) lines = BOX_LINES + 1;
    if (text.length > LONGEST_BOX_LINE) lines = 0;
    if (kind === 'heading' || opensReferences(text)) {
      references = opensReferences(text);
      number = 0;
    }
    if (block.region === 'aside' || box > 0 || lines-- > 0 || (text === page.title && text !== ''))
      return { block, role: 'beside', number: null };
    if (!references || (block.links.length === 0 && !ENTRY.test(text)))
      return { block, role: 'text', number: null };
    return { block, role: 'reference', number: kind === 'list-item' ? ++number : null };
  });
}
