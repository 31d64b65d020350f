/** Turns sentences about without changing what they say. */
import { areSynonyms, type PackedRelations } from '../../utils/text/meaning/word-relations.ts';
import { readOwnJson } from '../own-files.ts';
import { pick } from './support-random.ts';

const relations = await readOwnJson<PackedRelations>('data/word-relations.json');
const SYNONYMS = new Map<string, string[]>();
for (const line of relations.synonyms.split('|')) {
  const [a = '', ...rest] = line.split(' ');
  SYNONYMS.set(a, rest);
}

/**
 * Says the same a little differently: opening phrases moved or dropped, asides dropped, attribution
 * moved, some words replaced.
 */
export function paraphrase(sentence: string, draw: () => number): string {
  let s = sentence;
  if (draw() < 0.5)
    s = s.replace(
      /^(?:On|In|At|After|Before|For|With|Meanwhile|However|But|And|Still|Also)\b[^,]{0,40}, ([a-zA-Z])/,
      (_, c: string) => c.toUpperCase(),
    );
  if (draw() < 0.5)
    s = s
      .replace(/ \([^)]{2,60}\)/, '')
      .replace(/, (?:which|who) [^,]{5,60},/, '')
      .replace(/ [–—] [^–—]{5,60} [–—] /, ' ');
  if (draw() < 0.3)
    s = s.replace(
      /^(.{30,}), ([^,]{3,40} (?:said|says))\.$/,
      (_, what: string, who: string) =>
        `${who[0]?.toUpperCase()}${who.slice(1)} that ${what[0]?.toLowerCase()}${what.slice(1)}.`,
    );
  // Not within quotation marks: there every word is the speaker's.
  return s.replace(/[“"][^“”"]*[”"]|\b[a-z]{4,}\b/g, word => {
    if (/^[“"]/.test(word) || draw() > 0.18) return word;
    const others = (SYNONYMS.get(word) ?? []).filter(
      o => areSynonyms(word, o) && /^[a-z]{3,}[^iu]$/.test(o),
    );
    return pick(others, draw) ?? word;
  });
}
