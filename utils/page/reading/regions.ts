/**
 * Which parts of a page are beside the text: navigation, footers, boxes that want the reader to
 * sign up or share.
 */

const TAGS = new Set(['nav', 'footer', 'aside']);
const ROLES = new Set([
  'navigation',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'complementary',
]);

/** Whole words of a class or an id: "newsletter-signup", "ShareBar", "cookie_notice". */
const BOX_WORDS = [
  ...['newsletters?', 'sign-?up', 'subscribe', 'subscription', 'paywall'],
  ...['share', 'sharing', 'social', 'related', 'recommended', 'recirc'],
  ...['cookies?', 'consent', 'breadcrumbs?'],
  ...['promo', 'advert', 'advertisement', 'sponsored'],
];
/** What the reader asked an assistant, as its own page marks it: no part of the answer. */
const QUESTION =
  '[data-message-author-role="user"],[data-role="user"],[data-author="user"],user-query,' +
  '[data-testid="user-message"],[data-testid="user-query"]';
const QUESTIONS =
  /(?:^|[\s_-])(?:user|human)[_-]?(?:message|query|prompt|turn|question|bubble|input)(?:$|[\s_-])/i;
const BOXES = new RegExp(String.raw`(?:^|[\s_-])(${BOX_WORDS.join('|')})(?:$|[\s_-])`, 'i');

/** "ShareBar" */
const HUMP = /[a-z][A-Z]/;
const HUMPS = /([a-z])([A-Z])/g;

/**
 * Words alone do not make a box of a whole article whose wrapper is called "has-share-bar": a box
 * is short. UTF-16 units of its text.
 */
const LONGEST_BOX = 800;

/** True for an element whose text stands beside the page's own, as far as markup tells. */
export function isAside(element: Element): boolean {
  const tag = element.localName;
  const role = element.getAttribute('role');
  if (role !== null && ROLES.has(role)) return true;
  // The footer of a quotation or a figure names its source; only a page's or an article's own is
  // beside the text.
  if (TAGS.has(tag))
    return role === null && !(tag === 'footer' && element.closest('blockquote, figure') !== null);
  return isQuestion(element) || isBox(element);
}

const isQuestion = (element: Element): boolean =>
  element.matches(QUESTION) || QUESTIONS.test(element.getAttribute('class') ?? '');

function isBox(element: Element): boolean {
  const named = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (
    named === ' ' ||
    !(BOXES.test(named) || (HUMP.test(named) && BOXES.test(named.replace(HUMPS, '$1-$2'))))
  )
    return false;
  const tag = element.localName;
  return (
    tag !== 'body' &&
    tag !== 'main' &&
    tag !== 'article' &&
    tag !== 'a' &&
    tag !== 'span' &&
    (element.textContent?.length ?? 0) <= LONGEST_BOX
  );
}
