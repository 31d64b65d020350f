/**
 * Hosts with letters beyond ASCII: written in one way to compare by, and shown so that none passes
 * for another. "аррӏе.com" in Cyrillic is xn--80ak6aa92e.com and nobody's but its owner's.
 */
import { decodePunycode } from './punycode.ts';

/**
 * A printed host as requests to it have it: full-width letters made plain ("ｒｅｕｔｅｒｓ.com" is
 * reuters.com), all others than ASCII encoded; null for what is none.
 */
export function asciiHost(printed: string): string | null {
  const url = `https://${printed}/`;
  if (/[\s/?#@:\\]/.test(printed) || !URL.canParse(url)) return null;
  return new URL(url).hostname;
}

/** A host or domain that may have been written down in its own letters, as `asciiHost` gives it. */
export function plainDomain(domain: string): string {
  return IS_ASCII.test(domain) ? domain : (asciiHost(domain) ?? domain);
}

/**
 * A host as it is shown: in its own letters where they are of one script and pass for no others,
 * else as it is.
 */
export function readableHost(host: string): string {
  const labels = host.split('.').map(decodeLabel);
  const honest = labels.every(isOfOneScript) && imitatedHost(host) === null;
  return honest ? labels.join('.') : host;
}

/**
 * The host in ASCII that a host looks like, letter by letter: "xn--80ak6aa92e.com" looks like
 * apple.com. Null for one that looks like itself alone. Marks above and below letters are seen, so
 * that "café.com" imitates nobody.
 */
export function imitatedHost(host: string): string | null {
  if (!host.includes(ACE)) return null;
  const own = host.split('.').map(decodeLabel).join('.');
  const alike = [...own].map(letter => ALIKE.get(letter) ?? letter).join('');
  return alike !== own && /^[a-z0-9.-]+$/.test(alike) ? alike : null;
}

const ACE = 'xn--';
const IS_ASCII = /^[!-~]*$/;

/** "xn--80ak6aa92e" as "аррӏе"; what is not encoded, or wrongly, as it is. */
function decodeLabel(label: string): string {
  return label.startsWith(ACE) ? (decodePunycode(label.slice(ACE.length)) ?? label) : label;
}

/**
 * Letters that look like one of ASCII in most typefaces, by that one
 * (https://www.unicode.org/Public/security/latest/confusables.txt, small letters alone, as hosts
 * have no others): Cyrillic, Greek, Armenian, and Latin ones without a mark.
 */
const LOOK_ALIKES: readonly (readonly [plain: string, alike: string])[] = [
  ['a', 'аαɑ'],
  ['c', 'сϲᴄ'],
  ['d', 'ԁ'],
  ['e', 'еҽ'],
  ['f', 'ẝք'],
  ['g', 'ɡցᶃ'],
  ['h', 'һհ'],
  ['i', 'іιıɩɪ'],
  ['j', 'јϳյ'],
  ['l', 'ӏǀ'],
  ['n', 'ոռ'],
  ['o', 'оοօσᴏ'],
  ['p', 'рρ'],
  ['q', 'ԛգզ'],
  ['s', 'ѕꜱ'],
  ['u', 'υսʋᴜ'],
  ['v', 'ѵνᴠ'],
  ['w', 'ԝѡաᴡ'],
  ['x', 'х'],
  ['y', 'уγүʏ'],
  ['z', 'ᴢ'],
];
const ALIKE: ReadonlyMap<string, string> = new Map(
  LOOK_ALIKES.flatMap(([plain, alike]) => [...alike].map(letter => [letter, plain] as const)),
);

/**
 * Scripts that are read without doubt, each with what is written together with it: Japanese mixes
 * three, and East Asian names take Latin letters, which nobody confuses with theirs.
 */
const SCRIPTS: readonly RegExp[] = [
  /^[\p{Script=Latin}\p{M}\d-]*$/u,
  /^[\p{Script=Cyrillic}\p{M}\d-]*$/u,
  /^[\p{Script=Greek}\p{M}\d-]*$/u,
  /^[\p{Script=Arabic}\p{M}\p{Nd}-]*$/u,
  /^[\p{Script=Hebrew}\p{M}\d-]*$/u,
  /^[\p{Script=Devanagari}\p{M}\p{Nd}-]*$/u,
  /^[\p{Script=Bengali}\p{M}\p{Nd}-]*$/u,
  /^[\p{Script=Tamil}\p{M}\p{Nd}-]*$/u,
  /^[\p{Script=Thai}\p{M}\p{Nd}-]*$/u,
  /^[\p{Script=Georgian}\p{M}\d-]*$/u,
  /^[\p{Script=Armenian}\p{M}\d-]*$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}a-zー\d-]*$/u,
  /^[\p{Script=Han}\p{Script=Hangul}a-z\d-]*$/u,
];

const isOfOneScript = (label: string): boolean => SCRIPTS.some(script => script.test(label));
