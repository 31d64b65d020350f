// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import { isAside } from '../../../../utils/page/reading/regions.ts';

/** The element with the id "x", or the first. */
function isAsideOf(html: string): boolean {
  document.body.innerHTML = html;
  return isAside((document.querySelector('.x') ?? document.body.firstElementChild) as Element);
}
const text = (length: number) => 'a'.repeat(length);

describe('beside the text', () => {
  it.each([
    '<nav></nav>',
    '<footer></footer>',
    '<aside></aside>',
    '<div role="navigation"></div>',
    '<div role="complementary"></div>',
    '<div role="search"></div>',
    '<div class="newsletter-signup">Get it daily</div>',
    '<div id="cookie_notice">We use cookies</div>',
    '<div class="ShareBar">Share</div>',
    '<section class="related">More</section>',
    `<div class="promo">${text(800)}</div>`,
    '<article><footer class="x">By Ines Calder</footer></article>',
    '<div data-message-author-role="user">What is new?</div>',
    '<div class="user-message">What is new?</div>',
    '<div class="turn human_turn">What is new?</div>',
  ])('%s', html => {
    expect(isAsideOf(html)).toBe(true);
  });
});

describe('part of the text', () => {
  it.each([
    '<p>Shares fell</p>',
    '<div data-message-author-role="assistant">Shares fell</div>',
    '<div class="user-generated">Shares fell</div>',
    '<aside role="note"></aside>',
    '<div role="article"></div>',
    '<blockquote><footer class="x">Ines Calder</footer></blockquote>',
    '<figure><footer class="x">Harbour Post</footer></figure>',
    `<div class="promo">${text(801)}</div>`,
    '<div class="shareholders">The shareholders met</div>',
    '<div class="unrelated">A word</div>',
    '<article class="sponsored">A story</article>',
    '<main class="social">A page</main>',
    '<a class="related" href="/x">A link</a>',
    '<span class="share">A share of 5 %</span>',
  ])('%s', html => {
    expect(isAsideOf(html)).toBe(false);
  });
});
