// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what makes an answer invalid
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/**
 * JSON, or undefined for what is none; control characters and a byte order mark that some services
 * (GDELT) leave in are taken out.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '').replace(CONTROL, ' '));
  } catch {
    return undefined;
  }
}
