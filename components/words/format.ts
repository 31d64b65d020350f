import { i18n } from '#i18n';

/**
 * Locale for dates and numbers: the browser's own (en-GB) where it is of the language the messages
 * are in, else the messages'.
 */
export function getUiLocale(): string {
  const messages = i18n.t('localeTag');
  const own = navigator.language;
  return !messages.includes('-u-') && own.split('-')[0] === messages.split('-')[0] ? own : messages;
}

/** The language of the messages, BCP 47: "de", "pt-BR". */
export function getUiLanguage(): string {
  return i18n.t('localeTag').split('-u-')[0] ?? 'en';
}

/** Which way the reader's language runs. */
export function getUiDirection(): 'ltr' | 'rtl' {
  return i18n.t('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}

/** By locale and options: a formatter takes far longer to make than to use. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function getDateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = getUiLocale();
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, known);
  return known;
}

/**
 * A published date in the reader's language: with time and UTC where the outlet gave a time, the
 * day alone otherwise; null stays null.
 */
export function showDate(iso: string | null): string | null {
  if (iso === null) return null;
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const day = getDateFormat({
    dateStyle: 'medium',
    ...(dayOnly ? {} : { timeStyle: 'short' }),
    timeZone: 'UTC',
  }).format(date);
  return dayOnly ? day : `${day} UTC`;
}

/** A moment of this device (when something was traced or saved), in its own time zone. */
export function showMoment(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime())
    ? iso
    : getDateFormat({ dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

const listFormat = () => new Intl.ListFormat(getUiLocale(), { type: 'conjunction' });

/** Names as a list in the reader's language: "A, B and C". */
export function showList(items: readonly string[]): string {
  return listFormat().format(items);
}

/** The same in parts, names ("element") and what stands between them. */
export function splitList(items: readonly string[]): ReturnType<Intl.ListFormat['formatToParts']> {
  return listFormat().formatToParts(items);
}

/** A count with its thousands set apart as the reader's language does it: "5,000". */
export function showCount(count: number): string {
  return new Intl.NumberFormat(getUiLocale()).format(count);
}

/**
 * What stands between a label and its text: a space, and none after a colon as wide as a letter.
 */
export function spaceAfterLabel(label: string): string {
  return label.endsWith('：') ? '' : ' ';
}

/** Bytes with one digit and a unit. */
export function showBytes(bytes: number): string {
  const [value, unit] =
    bytes < 1e3
      ? [bytes, 'byte']
      : bytes < 1e6
        ? [bytes / 1e3, 'kilobyte']
        : [bytes / 1e6, 'megabyte'];
  const shown = new Intl.NumberFormat(getUiLocale(), {
    style: 'unit',
    unit,
    // Short, some languages have no plural of it: "900 byte".
    unitDisplay: bytes < 1e3 ? 'long' : 'short',
    maximumFractionDigits: bytes < 1e4 ? 0 : 1,
  }).format(value);
  // A number and its unit stay in one line.
  return shown.replaceAll(' ', '\u00a0');
}
