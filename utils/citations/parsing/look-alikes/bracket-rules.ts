/** What stands around a bracket that names an outlet: whether it cites, or only looks like it. */
import { anyOf } from '../../../text/word-pattern.ts';
import { ACRONYM_RULES } from './acronym-rules.ts';
import { type BracketSubject, firstOutlet } from './bracket-subject.ts';
import { GLOSS_RULES } from './gloss-rules.ts';
import { NEWSROOM_RULES } from './newsroom-rules.ts';
import type { Rule } from './rule.ts';
import { SCRIPT_GLOSS_RULES } from './script-gloss-rules.ts';
import { SITE_RULES } from './site-rules.ts';
import { TOKEN_RULES } from './token-rules.ts';

const FOR_EXAMPLE = ['for example', 'such as', 'por ejemplo'];
const EXAMPLE_BEFORE = new RegExp(
  String.raw`(?:\be\.g\.|\bi\.e\.|\bz\. ?B\.|\bp\. ?ex\.|\b${anyOf(FOR_EXAMPLE)}|\bformat)` +
    /[:,]?\s*["“”'‘`«„]*\s*$/.source,
  'iu',
);
const ADDRESS_AFTER = /^\s*[—–:-]\s*https?:\/\/(?:www\.)?([^/\s]+)\//i;

/** In this order; the first that fits decides, and a bracket that none fits cites. */
export const BRACKET_RULES: readonly Rule<BracketSubject>[] = [
  {
    name: 'example of how to cite',
    example: 'Tag each claim with its source, e.g. "(Source: BBC News, 3 Aug 2026)".',
    verdict: 'look-alike',
    fits: ({ before }) => EXAMPLE_BEFORE.test(before.slice(-40)),
  },
  {
    name: 'title, its host and its address',
    example: 'Political activities - Axios (axios.com) — https://axios.com/a',
    verdict: 'citation',
    fits: subject => {
      const first = firstOutlet(subject);
      const host = ADDRESS_AFTER.exec(subject.after)?.[1]?.toLowerCase();
      return first?.kind === 'host' && first.host.host === host;
    },
  },
  {
    name: 'says itself that it is a source',
    example: 'Patrick Lambert (Source: Reuters)',
    verdict: 'citation',
    fits: ({ label }) => label.introduction === 'source',
  },
  ...TOKEN_RULES,
  ...SCRIPT_GLOSS_RULES,
  ...GLOSS_RULES,
  ...SITE_RULES,
  ...ACRONYM_RULES,
  ...NEWSROOM_RULES,
  {
    name: 'string handed to a function',
    example: "They say a = article('http://www.cnn.com/2014/01/12/a.html') and print it.",
    verdict: 'look-alike',
    fits: ({ label, before }) => /[\p{L}\p{N}_]$/u.test(before) && /^["'`]/.test(label.text),
  },
];
