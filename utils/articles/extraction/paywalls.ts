/** How a page that shows only the beginning of an article says so. */
import { anyOf } from '../../text/word-pattern.ts';
import type { HtmlFacts, JsonLdNode } from '../article.ts';

/** A text shorter than this may be the free opening of a paid article. */
const SHORT = 1500;
/** What a paywall says where the text stops: "Already a subscriber? Sign in". */
const ASKS = [
  ...['subscribe to', 'subscribe now to'].flatMap(start =>
    ['read', 'continue', 'unlock', 'access', 'keep'].map(what => `${start} ${what}`),
  ),
  ...['subscriber only', 'subscribers only', 'subscriber-only', 'already a subscriber'],
  ...['already a member', 'continue reading', 'to read more', 'to read the full'],
  ...['to read the rest', 'unlock this article'],
  ...['jetzt lesen mit', 'jetztlesen mit', 'weiter lesen mit', 'weiterlesen mit'],
  ...['jetzt weiterlesen', 'für abonnent', 'abonnieren sie'],
  ...['réservé aux abonnés', 'article aux abonnés', 'abonnez-vous', 'accéder en illimité'],
  ...['offre découverte', 'exclusivo para suscriptores', 'solo para suscriptores'],
  ...['suscríbete', 'suscríbte', 'hazte socio', 'exclusivo para assinantes', 'assine'],
  ...['riservato agli abbonati', 'abbonati', 'alleen voor abonnees', 'word abonnee'],
  ...['dla prenumeratorów', 'wykup dostęp'],
  ...['有料会員', '会員限定', '続きを読む', '订阅', '付费', '유료', '구독'],
];
/** "mit Beispiel+ weiterlesen", "残り1234文字": what the list cannot say. */
const ASKS_AROUND = String.raw`mit .{2,20}\+ weiterlesen|残り\d{2,5}文字`;
const SUBSCRIBE = new RegExp(`${anyOf(ASKS)}|${ASKS_AROUND}`, 'i');
/** Tiers in `<meta property="article:content_tier" content="metered">`. */
const PAID_TIER = new RegExp(anyOf(['locked', 'metered', 'paid', 'premium', 'subscriber']), 'i');

/** `"isAccessibleForFree": "False"`: https://developers.google.com/search/docs/appearance/structured-data/paywalled-content */
const isClosed = ({ isAccessibleForFree: free }: JsonLdNode): boolean =>
  /^(?:false|no|0)$/i.test(String(free ?? ''));

/**
 * Whether what was read of an article is its free opening: the page declares it closed, or a short
 * text ends where the page asks to subscribe. A long text stays whole whatever stands under it, since
 * many a free page asks for money. `about`: JSON-LD nodes of the article; `text`: its main text.
 */
export function endsAtPaywall(
  facts: HtmlFacts,
  about: readonly JsonLdNode[],
  text: string,
): boolean {
  const isShort = text.length < SHORT;
  const asksAtEnd = facts.paragraphs.slice(-3).some(paragraph => SUBSCRIBE.test(paragraph.text));
  if (about.some(isClosed) && (asksAtEnd || isShort)) return true;
  if (!isShort) return false;
  if (asksAtEnd) return true;
  // Beside the text the same words may stand in a menu: they need a second sign.
  const asksBeside = facts.credits.some(paragraph => SUBSCRIBE.test(paragraph.text));
  const isPaid = PAID_TIER.test(facts.metas.get('article:content_tier')?.[0] ?? '');
  return asksBeside && (isPaid || /(?:…|\.\.\.)$/.test(text));
}
