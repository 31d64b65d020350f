import { oneLine } from './one-line.ts';

/** Text for HTML, on one line, safe in elements and in quoted attributes alike. */
export function escapeHtml(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, char => `&#${char.charCodeAt(0)};`);
}
