/** A passing word at the foot of a screen, told to screen readers too. */
export function Toast({ words }: { words: string | null }) {
  return (
    <p class={words === null ? 'sr-only' : 'toast'} role="status">
      {words}
    </p>
  );
}
