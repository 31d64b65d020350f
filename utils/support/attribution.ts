/**
 * Who is said to report a claim is no part of what an article must say: articles seldom name
 * themselves.
 */
import { anyOf, splitWords } from '../text/word-pattern.ts';

/** A claim without the outlets that its prose gives for it. */
export interface Attributed {
  /**
   * What is left to be checked: "37 investors turned her down." of "Forbes reported that 37
   * investors turned her down."
   */
  readonly text: string;
  /**
   * True where the claim speaks of the coverage itself ("MSN’s copy does not mention the
   * carmaker"): no article can show that.
   */
  readonly aboutCoverage: boolean;
}

/** What an outlet does to a story, in English, German, French, Spanish and Portuguese. */
const VERB = anyOf([
  ...splitWords(
    'reported reports said says wrote writes noted notes added confirmed revealed announced',
    'berichtete berichteten berichten berichtet schrieb schreibt meldete meldet',
    'rapporte indique informó informa reportó dijo informou relatou disse',
  ),
  'a rapporté',
  'a indiqué',
]);
/** What opens that which is reported. */
const THAT = anyOf(splitWords("that dass que qu’ qu' how"));
/** "According to Reuters, …", "Laut Reuters …", "Selon l’AFP, …". */
const ACCORDING = anyOf([
  'according to',
  'as reported by',
  'nach Angaben von',
  'de acordo com',
  ...splitWords("per laut selon d’après d'après según segundo secondo volgens"),
]);
/** Before the name of an outlet: "the BBC", "der Spiegel", "l’AFP". */
const ARTICLE = `(?:${anyOf(splitWords('the der die das la le el o il'))}\\s+|l[’'])?`;
/** "on Tuesday", "am 11. September": a few words at most. */
const ON_A_DAY = `${anyOf(splitWords('on in am im le el em'))}\\s+[\\p{L}\\p{N}., ]{2,24}?`;
/** When it was reported, if that is said. */
const WHEN = `(?:\\s+${ON_A_DAY}|\\s+${anyOf(splitWords('earlier later first today yesterday'))})?`;
/** What is said of coverage and not of the world: "covered the launch", "did not mention it". */
const COVERS = `(?:${[
  `(?:also\\s+)?${anyOf(splitWords('reported wrote published'))}\\s+${anyOf(['on', 'about'])}`,
  anyOf(['covered', 'carried', 'picked up']),
  `${anyOf(splitWords('does do did'))}(?:\\s+not|n[’']t)\\s+${anyOf(
    splitWords('mention say name report give'),
  )}`,
  anyOf(['make no mention', 'makes no mention', 'made no mention']),
].join('|')})`;
/** Reports without a name of their own: "several outlets", "another report", "other reports". */
const NAMELESS = `(?:${[
  `(?:${anyOf(splitWords('multiple several many other two three four five'))}\\s+)?${anyOf(
    splitWords('outlets media'),
  )}`,
  `${anyOf(['another', 'one', 'a second', 'the', 'that'])}\\s+${anyOf(
    splitWords('report outlet article'),
  )}`,
  `${anyOf(splitWords('other several'))}\\s+reports`,
].join('|')})`;
/** Between outlets of a list: "Axios and the BBC", "TechCrunch, CNBC und Bloomberg". */
const AND = anyOf(splitWords('and und et y e'));
/** Outlets of one list; more are no list of outlets. */
const MOST = 7;
/**
 * Longer ones, or more of them, are no names of outlets in a sentence: a backup can hold any, and an
 * expression of hundreds of thousands of characters is refused. UTF-16 units.
 */
const LONGEST_NAME = 120;
const MOST_NAMES = 40;
/** With fewer words left than this too much was taken away. */
const LEAST = 4;

/**
 * Takes the outlets out that a claim names for what it says. `named`: its mentions as printed,
 * "Yahoo’s copy of that report" among them. A claim that names none comes back as it is.
 */
export function withoutAttribution(text: string, named: readonly string[]): Attributed {
  const outlets = [...new Set(named)]
    .filter(name => name.length <= LONGEST_NAME)
    .slice(0, MOST_NAMES);
  const list = listPattern(outlets);
  const opens = (rest: string) =>
    new RegExp(`^(?:(?:But|And|However,|Meanwhile,)\\s+)?${list}\\s+${rest}`, 'iu');
  const leading = opens(`(?:also\\s+)?${VERB}${WHEN}(?:\\s+${THAT}\\s+|\\s*:\\s+)`);
  if (!leading.test(text) && opens(`${COVERS}\\b`).test(text)) return { text, aboutCoverage: true };
  if (!outlets.length) return { text, aboutCoverage: false };
  const according = new RegExp(`^${ACCORDING}\\s+${list}(?:\\s+|$)`, 'iu');
  const said = `${list}\\s+${VERB}|${VERB}\\s+${list}|${ACCORDING}\\s+${list}`;
  const trailing = new RegExp(`,\\s+(?:as\\s+)?(?:${said})${WHEN}(?=[.!]?$)`, 'iu');
  const left = [leading, according, trailing]
    .reduce((rest, pattern) => rest.replace(pattern, ''), text)
    .trim();
  return {
    text: left.split(/\s+/).length < LEAST ? text : left.replace(/^\p{Ll}/u, c => c.toUpperCase()),
    aboutCoverage: false,
  };
}

/** Source of a pattern for one outlet or a list of them: "TechCrunch, CNBC and Bloomberg,". */
function listPattern(outlets: readonly string[]): string {
  const names = outlets.length ? `${anyOf(outlets)}|${NAMELESS}` : NAMELESS;
  const name = `(?:${ARTICLE}(?:${names}))`;
  const such = `(?:,?\\s+(?:including|such as)\\s+${name})?`;
  return `${name}${such}(?:(?:,|,?\\s+${AND})\\s+${name}){0,${MOST - 1}},?`;
}
