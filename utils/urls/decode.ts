/** Text with its percent signs decoded; as it is where they are no valid UTF-8. Never throws. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
