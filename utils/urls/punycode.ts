/** Punycode, in which DNS writes letters beyond ASCII: https://www.rfc-editor.org/rfc/rfc3492 */

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
const LAST_CODE = 0x10ffff;

/** Longest part of a name (https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4), "xn--" aside. */
const LONGEST = 63 - 4;

/** The text of what stands behind "xn--": "80ak6aa92e" is "аррӏе"; null for what is none. */
export function decodePunycode(encoded: string): string | null {
  if (encoded.length > LONGEST) return null;
  const end = encoded.lastIndexOf('-');
  const codes = [...encoded.slice(0, Math.max(end, 0))].map(letter => letter.charCodeAt(0));
  const digits = [...encoded.slice(end + 1)].map(digitOf);
  let code = FIRST_CODE;
  let at = 0;
  let bias = FIRST_BIAS;
  for (let read = 0; read < digits.length; ) {
    const number = readNumber(digits, read, bias);
    if (number === null) return null;
    read = number.next;
    // What was added since the last letter is the delta that the next bias is made of.
    const before = at;
    at += number.value;
    const length = codes.length + 1;
    bias = adapt(at - before, length, before === 0 && code === FIRST_CODE);
    code += Math.floor(at / length);
    at %= length;
    if (code > LAST_CODE) return null;
    codes.splice(at++, 0, code);
  }
  return String.fromCodePoint(...codes);
}

/** A number of variable length from `start` on, and where the next begins. */
function readNumber(
  digits: readonly (number | null)[],
  start: number,
  bias: number,
): { readonly value: number; readonly next: number } | null {
  let value = 0;
  let weight = 1;
  for (let at = start, k = BASE; ; at++, k += BASE) {
    const digit = digits[at] ?? null;
    if (digit === null) return null;
    value += digit * weight;
    if (value > Number.MAX_SAFE_INTEGER / BASE) return null;
    const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
    if (digit < threshold) return { value, next: at + 1 };
    weight *= BASE - threshold;
  }
}

function adapt(delta: number, length: number, first: boolean): number {
  let left = Math.floor(delta / (first ? DAMP : 2));
  left += Math.floor(left / length);
  let k = 0;
  for (; left > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) left = Math.floor(left / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * left) / (left + SKEW));
}

/** "a" is 0, "z" 25, "0" 26, "9" 35. */
function digitOf(letter: string): number | null {
  if (/[a-z]/i.test(letter)) return letter.toLowerCase().charCodeAt(0) - 97;
  return /\d/.test(letter) ? Number(letter) + 26 : null;
}
