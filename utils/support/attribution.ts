/**
 * Who is said to report a claim is no part of what an article must say: articles seldom name
 * themselves.
 */

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

const VERB =
  '(?:reported|reports|said|says|wrote|writes|noted|notes|added|confirmed|revealed|announced|berichteten?|berichten|berichtet|schrieb|schreibt|meldete|meldet|a rapporté|rapporte|a indiqué|indique|informó|informa|reportó|dijo|informou|relatou|disse)';
const THAT = "(?:that|dass|que|qu[’']|how)";
const ACCORDING =
  "(?:according to|as reported by|per|laut|nach Angaben von|selon|d[’']après|según|segundo|de acordo com|secondo|volgens)";
/** "on Tuesday", "am 11. September": when it was reported, a few words at most. */
const WHEN =
  '(?:\\s+(?:on|in|am|im|le|el|em)\\s+[\\p{L}\\p{N}., ]{2,24}?|\\s+(?:earlier|later|first|today|yesterday))?';
/** What is said of coverage and not of the world. */
const COVERS =
  "(?:(?:also\\s+)?(?:reported|wrote|published)\\s+(?:on|about)|covered|carried|picked up|(?:does|do|did)(?:\\s+not|n[’']t)\\s+(?:mention|say|name|report|give)|(?:makes?|made) no mention)";
/** Reports without a name of their own. */
const NAMELESS =
  '(?:(?:multiple|several|many|other|two|three|four|five)\\s+)?(?:outlets|media)|(?:another|one|a second|the|that)\\s+(?:report|outlet|article)|(?:other|several)\\s+reports';

/**
 * Takes the outlets out that a claim names for what it says. `outlets`: its mentions as printed,
 * "Yahoo’s copy of that report" among them. A claim that names none comes back as it is.
 */
export function withoutAttribution(text: string, outlets: readonly string[]): Attributed {
  const names = [...outlets].sort((a, b) => b.length - a.length).map(escaped);
  const name = `(?:(?:(?:the|der|die|das|la|le|el|o|il)\\s+|l[’'])?(?:${[...names, NAMELESS].join('|')}))`;
  const list = `${name}(?:,?\\s+(?:including|such as)\\s+${name})?(?:(?:,|,?\\s+(?:and|und|et|y|e))\\s+${name}){0,6},?`;
  const opens = (rest: string) =>
    new RegExp(`^(?:(?:But|And|However,|Meanwhile,)\\s+)?${list}\\s+${rest}`, 'iu');
  const leading = opens(`(?:also\\s+)?${VERB}${WHEN}(?:\\s+${THAT}\\s+|\\s*:\\s+)`);
  if (!leading.test(text) && opens(`${COVERS}\\b`).test(text)) return { text, aboutCoverage: true };
  if (!outlets.length) return { text, aboutCoverage: false };
  const patterns = [
    leading,
    new RegExp(`^${ACCORDING}\\s+${list}(?:\\s+|$)`, 'iu'),
    new RegExp(
      `,\\s+(?:as\\s+)?(?:${list}\\s+${VERB}|${VERB}\\s+${list}|${ACCORDING}\\s+${list})${WHEN}(?=[.!]?$)`,
      'iu',
    ),
  ];
  const left = patterns.reduce((rest, pattern) => rest.replace(pattern, ''), text).trim();
  return {
    text: left.split(/\s+/).length < LEAST ? text : left.replace(/^\p{Ll}/u, c => c.toUpperCase()),
    aboutCoverage: false,
  };
}

/** With fewer words left than this too much was taken away. */
const LEAST = 4;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
