/** Text on one line: every run of white space and control characters is one space. */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters of fetched text must not reach a file
  return text.replace(/[\s\u0000-\u001f\u007f]+/gu, ' ').trim();
}
