import type { ComponentChildren } from 'preact';

/** Something that may be wider than the screen: it scrolls by itself, by the keyboard too. */
export function ScrollBox({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
    <section class="scroll-box" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
