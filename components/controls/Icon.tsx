/**
 * Outline icons, 16 px, drawn in the current colour. `turns` are those that point along the line
 * and mirror in right-to-left text.
 */
const PATHS = {
  settings:
    'M2 4.5h6.2M12.8 4.5H14M2 11.5h1.2M7.8 11.5H14M12.8 4.5a2.3 2.3 0 1 0-4.6 0 2.3 2.3 0 0 0 4.6 0zM7.8 11.5a2.3 2.3 0 1 0-4.6 0 2.3 2.3 0 0 0 4.6 0z',
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  next: 'M6 3.5L10.5 8 6 12.5',
  previous: 'M10 3.5L5.5 8 10 12.5',
  from: 'M14 8H3M7 4L3 8l4 4',
  to: 'M2 8h11M9 4l4 4-4 4',
  close: 'M4 4l8 8M12 4l-8 8',
  lock: 'M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3 7h10v7H3z',
  offline:
    'M2 2l12 12M1.5 6.2A9 9 0 0 1 4.6 4M7 3.1a9.4 9.4 0 0 1 7.5 3.1M4 9a5.6 5.6 0 0 1 3.3-1.8M10.8 8A5.6 5.6 0 0 1 12 9M8 12.5v.5',
  info: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM8 7v4.2M8 4.6v.6',
  warn: 'M8 1.8l6.6 12H1.4zM8 6v3.8M8 11.4v.6',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3l3.7 3.7',
  export: 'M8 2v8M4.5 6.8L8 10.2l3.5-3.4M2.5 13.5h11',
  panel: 'M2 2.5h12v11H2zM9.5 2.5v11',
  report: 'M3.5 1.5h6l3 3v10h-9zM5.8 7h4.4M5.8 9.5h4.4M5.8 12h2.6',
  check: 'M3 8.5l3.2 3.2L13 4.5',
  unequal: 'M3 6h10M3 10h10M10.5 3l-5 10',
  retry: 'M13 8a5 5 0 1 1-1.6-3.7M13 1.8v3h-3',
  trash: 'M2.5 4h11M6 4V2.5h4V4M4 4l.7 10h6.6L12 4M6.7 6.5v5M9.3 6.5v5',
  drag: 'M6 3.5v.01M10 3.5v.01M6 8v.01M10 8v.01M6 12.5v.01M10 12.5v.01',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
} as const;

/** An icon by what it shows. */
export type IconName = keyof typeof PATHS;
const TURNS: ReadonlySet<IconName> = new Set(['next', 'previous', 'from', 'to', 'panel']);

/** Decoration only: the words beside it, or the control's label, say what it means. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={TURNS.has(name) ? 'icon-svg turns' : 'icon-svg'}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
