import type { Access, JsonLdNode, PageFacts } from './article.ts';

const SUBSCRIBE =
  /subscribe (?:to|now)|subscribers? only|already a subscriber|continue reading|to read (?:the (?:full|rest)|more)|jetzt weiterlesen|abonnieren|abonnez|suscríbete|abbonati|購読|有料会員/i;

/** Whether the text that was read is the whole article, as far as the page says. `about`: JSON-LD nodes of the article. */
export function accessOf(facts: PageFacts, about: readonly JsonLdNode[], text: string): Access {
  const closed = about.some(node => /^(?:false|no|0)$/i.test(String(node.isAccessibleForFree ?? '')));
  const tier = facts.metas.get('article:content_tier')?.[0] ?? '';
  const short = text.length < 1500;
  if (short && (closed || /locked|metered|paid/i.test(tier))) return 'preview';
  if (short && [...facts.paragraphs.slice(-3), ...facts.credits].some(paragraph => SUBSCRIBE.test(paragraph.text))) return 'preview';
  return 'full';
}
