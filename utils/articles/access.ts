import type { Access, PageFacts } from './article.ts';
import { articleNodes } from './json-ld.ts';

const SUBSCRIBE =
  /subscribe (?:to|now)|subscribers? only|already a subscriber|continue reading|to read (?:the (?:full|rest)|more)|jetzt weiterlesen|abonnieren|abonnez|suscríbete|abbonati|購読|有料会員/i;

/** Whether the text that was read is the whole article, as far as the page says. */
export function accessOf(facts: PageFacts, text: string): Access {
  const closed = articleNodes(facts.jsonLd).some(node => /^(?:false|no|0)$/i.test(String(node.isAccessibleForFree ?? '')));
  const tier = facts.metas.get('article:content_tier')?.[0] ?? '';
  const short = text.length < 1500;
  if (short && (closed || /locked|metered|paid/i.test(tier))) return 'preview';
  if (short && [...facts.paragraphs.slice(-3), ...facts.credits].some(paragraph => SUBSCRIBE.test(paragraph.text))) return 'preview';
  return 'full';
}
