/** JSON, or undefined for what is none; control characters and a byte order mark that some services (GDELT) leave in are taken out. */
export function parseJson(text: string): unknown {
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what makes the answer invalid
    return JSON.parse(text.replace(/^\uFEFF/, '').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ' '));
  } catch {
    return undefined;
  }
}
