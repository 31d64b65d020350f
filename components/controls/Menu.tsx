import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface MenuProps {
  /** What stands on the button. */
  readonly label: ComponentChildren;
  /** Accessible name where the label is not enough. */
  readonly name?: string;
  /** Which way it opens; default down. */
  readonly side?: 'up' | 'down';
  /** Aligned with the button's end instead of its start. */
  readonly end?: boolean;
  readonly plain?: boolean;
  readonly disabled?: boolean;
  /** MenuItem elements, with titles and rules between. */
  readonly children: (close: () => void) => ComponentChildren;
}

/**
 * A menu button after the ARIA practices: arrows, Home and End move, Esc closes and returns the
 * focus, so does a click elsewhere.
 */
export function Menu({ label, name, side = 'down', end, plain, disabled, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const anchor = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (refocus = true) => {
    setOpen(false);
    if (refocus) button.current?.focus();
  };

  // Before the next key can arrive: who types fast must not hit the button again.
  useLayoutEffect(() => {
    if (!open) return;
    listItems(anchor.current)[0]?.focus();
    const closeOutside = (event: Event) => {
      if (!anchor.current?.contains(event.composedPath()[0] as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        setOpen(true);
      }
      return;
    }
    // Tab leaves by itself, so the focus is not called back for it; Escape must not close the popup
    // around.
    if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') event.preventDefault();
      event.stopPropagation();
      close(event.key === 'Escape');
      return;
    }
    moveFocus(event, listItems(anchor.current));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for the keys of the buttons inside
    <div class="menu-anchor" ref={anchor} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class={plain ? 'btn plain' : 'btn'}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={name}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      >
        {label}
        <Icon name={side === 'up' ? 'up' : 'down'} />
      </button>
      {open && (
        <div id={id} role="menu" class={`menu ${side}${end ? ' end' : ''}`} aria-label={name}>
          {children(() => close())}
        </div>
      )}
    </div>
  );
}

/** One choice of a menu; with `checked` it is a switch that stays in view of its state. */
export function MenuItem(props: {
  onPick(): void;
  checked?: boolean;
  hint?: string;
  children: ComponentChildren;
}) {
  const { checked } = props;
  return (
    <button
      type="button"
      tabIndex={-1}
      {...(checked === undefined
        ? { role: 'menuitem' as const }
        : { role: 'menuitemcheckbox' as const, 'aria-checked': checked })}
      onClick={props.onPick}
    >
      {checked !== undefined && (
        <span style={{ visibility: checked ? 'visible' : 'hidden' }}>{<Icon name="check" />}</span>
      )}
      <span class="grow">{props.children}</span>
      {props.hint && (
        <bdi class="hint" dir="ltr">
          {props.hint}
        </bdi>
      )}
    </button>
  );
}

const listItems = (root: HTMLElement | null): HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? []),
];

/**
 * Moves the focus among `items` by arrows, Home, End and first letters; true when the key was one
 * of its own.
 */
export function moveFocus(event: KeyboardEvent, items: readonly HTMLElement[]): boolean {
  const at = items.indexOf(event.target as HTMLElement);
  const to = findTarget(event.key, at, items);
  if (to === null || !items[to]) return false;
  event.preventDefault();
  items[to].focus();
  return true;
}

function findTarget(key: string, at: number, items: readonly HTMLElement[]): number | null {
  const last = items.length - 1;
  if (key === 'ArrowDown') return at >= last ? 0 : at + 1;
  if (key === 'ArrowUp') return at <= 0 ? last : at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key.length !== 1 || key === ' ') return null;
  const letter = key.toLocaleLowerCase();
  const order = items.map((_, i) => (at + 1 + i) % items.length);
  return (
    order.find(i => items[i]?.textContent?.trim().toLocaleLowerCase().startsWith(letter)) ?? null
  );
}
