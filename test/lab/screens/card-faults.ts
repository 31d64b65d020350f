/** What a page can do to the card over it, measured in the page. */
import type { Page } from 'playwright-core';

/** How far from its citation a card may stand, in pixels. */
const BESIDE = 8;

/**
 * The card must stand wholly in the window, above everything of the page, beside its citation, not
 * over it, and whole where a side has room.
 */
export async function misplaced(page: Page, citation: string): Promise<string[]> {
  return page.evaluate(
    ({ id, beside }) => {
      const { card } = globalThis as unknown as { card: { rectOf(id: string): DOMRect } };
      const host = document.querySelector('[data-whence]');
      const dialog = host?.shadowRoot?.querySelector('.card');
      if (!dialog) return ['no card'];
      const box = dialog.getBoundingClientRect();
      const mark = card.rectOf(id);
      const found: string[] = [];
      if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
        found.push(`off screen: ${JSON.stringify(box)}`);
      const aside = Math.max(mark.left - box.right, box.left - mark.right);
      const above = Math.max(mark.top - box.bottom, box.top - mark.bottom);
      const away = Math.max(aside, above);
      if (away < 0) found.push('over its citation');
      if (away > beside) found.push(`${away} px from its citation`);
      const hidden = dialog.scrollHeight - dialog.clientHeight;
      const room = Math.max(mark.top, innerHeight - mark.bottom) - 2 * beside;
      if (hidden > 0 && box.height + hidden <= room)
        found.push(`${hidden} px of it hidden, although a side has ${room}`);
      const places = [0.05, 0.5, 0.95].flatMap(x => [0.05, 0.5, 0.95].map(y => [x, y] as const));
      const covers = places.map(([x, y]) => {
        const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
        return top === host ? '' : `under ${top?.localName}.${top?.className} at ${x}, ${y}`;
      });
      return [...found, ...covers.filter(Boolean)];
    },
    { id: citation, beside: BESIDE },
  );
}

/**
 * Nothing of the card may look otherwise once the page is rid of its styles, its language and its
 * direction, which this does.
 */
export async function leaks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const card = document
      .querySelector('[data-whence]')
      ?.shadowRoot?.querySelector<HTMLElement>('.card');
    if (!card) return ['no card'];
    // Where it stands and how much room it was given there depend on the page by right.
    card.style.removeProperty('--card-room');
    const place = /^(--|top$|left$|right$|bottom$|inset-)/;
    const parts = [card, ...card.querySelectorAll('*')];
    const dress = () =>
      parts.flatMap((part, at) => {
        const style = getComputedStyle(part);
        const names = [...style].filter(name => !place.test(name));
        return names.map(
          name =>
            `${at} ${part.localName}.${part.getAttribute('class')} ${name}: ${style.getPropertyValue(name)}`,
        );
      });
    const before = new Set(dress());
    for (const sheet of document.styleSheets) sheet.disabled = true;
    for (const root of [document.documentElement, document.body])
      for (const name of ['class', 'style', 'lang', 'dir']) root.removeAttribute(name);
    const other = dress().filter(line => !before.has(line));
    return other.length > 0
      ? [
          `${other.length} values leak from the page, without which: ${other.slice(0, 8).join('; ')}`,
        ]
      : [];
  });
}
