/** Whom a few words name: one outlet or one domain, alone or with what may stand beside it. */
import type { Directory } from '../../../outlets/outlet.ts';
import { isDateNote } from '../../../text/dates/date-note.ts';
import { anyOf } from '../../../text/word-pattern.ts';
import { type PrintedHost, readHost } from '../printed-host.ts';

/** An outlet or a domain that was named. */
export interface NamedOutlet {
  /** The domain, where one is printed; null for an outlet's name. */
  readonly host: PrintedHost | null;
  /** The directory's domain for the name, or the domain that the host counts under. */
  readonly outlet: string;
  /** Domain of the outlet that carries it ("Reuters via Yahoo"); else null. */
  readonly carrier: string | null;
  /** A date behind the name, as printed; else null. */
  readonly date: string | null;
}

/** One way to name an outlet in a part of a label. */
interface NameForm {
  readonly name: string;
  /** What it was born from. */
  readonly example: string;
  /**
   * The outlet; null for a text of this form that names none, which ends the search; undefined for
   * a text of another form.
   */
  readonly read: (text: string, directory: Directory) => NamedOutlet | null | undefined;
}

/** Longest name, in UTF-16 units: longer than any of the directory's. */
const LONGEST_NAME = 48;
/** A name of up to so many words may stand before a date. */
const MOST_WORDS = 5;

const CARRIED = /^(.{2,60}?)\s+(?:via|through|on|über|vía)\s+(.{2,60})$/u;
const COUNT = new RegExp(
  String.raw`\s?\+\s?\d{1,3}(?:\s${anyOf(['more', 'others', 'weitere', 'autres', 'más'])})?$`,
  'u',
);

const KINDS_OF_TEXT = [
  ...['article', 'articles', 'report', 'reports', 'reporting', 'story', 'stories', 'coverage'],
  ...['analysis', 'news', 'wire', 'live', 'liveblog', 'live blog', 'blog', 'newsletter'],
  ...['summary', 'interview', 'data', 'survey', 'poll', 'exclusive', 'briefing', 'wrap', 'feed'],
  ...['event pages', 'podcast', 'opinion', 'editorial', 'newsroom', 'press release'],
  ...['Artikel', 'Bericht', 'Meldung', 'Pressemitteilung', 'Nachrichten', 'Info', 'Infos', 'Actu'],
  ...['Actualités', 'Noticias', 'Notícias', 'Notizie', 'Nieuws', 'Новости', 'Haber', 'online'],
];
const KIND_OF_TEXT = new RegExp(String.raw`\s${anyOf(KINDS_OF_TEXT)}$`, 'iu');

/** In this order; the first form that a text has decides. */
export const NAME_FORMS: readonly NameForm[] = [
  {
    name: 'name or domain alone',
    example: 'The Verge',
    read: (text, directory) => readAlone(text, directory) ?? undefined,
  },
  { name: 'carried by another', example: 'Reuters via Yahoo', read: readCarried },
  {
    name: 'with a count',
    example: 'Reuters +2',
    read: (text, directory) => readWithout(COUNT, text, directory),
  },
  {
    name: 'with the kind of text',
    example: 'Axios article',
    read: (text, directory) => readWithout(KIND_OF_TEXT, text, directory),
  },
  { name: 'with a date', example: 'CNBC Jul 31', read: readDated },
];

/** The outlet or domain that a text names; null where it says other things too. */
export function readName(text: string, directory: Directory): NamedOutlet | null {
  for (const form of NAME_FORMS) {
    const named = form.read(text, directory);
    if (named !== undefined) return named;
  }
  return null;
}

function readAlone(text: string, directory: Directory): NamedOutlet | null {
  const plain = text.replace(/[.:]$/, '');
  const host = /\s/.test(plain) ? null : readHost(plain, directory);
  if (host) return { host, outlet: host.domain, carrier: null, date: null };
  if (plain.length > LONGEST_NAME || plain.length < 2) return null;
  // "Inc." may be a part of the name, or the dot the end of the sentence.
  const outlet = directory.ofName(text) ?? (plain === text ? null : directory.ofName(plain));
  return outlet ? { host: null, outlet: outlet.domain, carrier: null, date: null } : null;
}

function readCarried(text: string, directory: Directory): NamedOutlet | undefined {
  const match = CARRIED.exec(text);
  const carrier = match && readAlone(match[2] ?? '', directory);
  if (!carrier) return undefined;
  const original = readAlone(match[1] ?? '', directory);
  if (original) return { ...original, carrier: carrier.outlet };
  // "City Press via MSN": nobody knows who that is, and MSN is where it stands.
  return /\svia\s/.test(text) ? carrier : undefined;
}

function readWithout(
  ending: RegExp,
  text: string,
  directory: Directory,
): NamedOutlet | null | undefined {
  const rest = text.replace(ending, '');
  return rest === text ? undefined : readAlone(rest, directory);
}

function readDated(text: string, directory: Directory): NamedOutlet | undefined {
  if (!/\d/.test(text)) return undefined;
  const words = text.split(/\s+/);
  for (let count = Math.min(MOST_WORDS, words.length - 1); count >= 1; count--) {
    const behind = words.slice(count).join(' ');
    const date = behind.replace(/^[(:–—-]\s?/, '');
    if (!isDateNote(date)) continue;
    const before = words.slice(0, count).join(' ').replace(/[:,]$/, '');
    const named = readAlone(before, directory);
    if (named) return { ...named, date };
  }
  return undefined;
}
