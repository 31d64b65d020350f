/** Names that are repeated in another script, glued to the word that they repeat. */
import { CLINGING_SCRIPTS } from '../../../text/unspaced.ts';
import { anyOf } from '../../../text/word-pattern.ts';
import { type BracketSubject, firstOutlet } from './bracket-subject.ts';
import type { Rule } from './rule.ts';

const CLINGS = new RegExp(`[${CLINGING_SCRIPTS}]`, 'u');
/** The last letter before the bracket, closing quotes passed over. */
const LAST_LETTER = /(\p{L})[》」』”"’]*$/u;
const GOES_ON_AT_ONCE = new RegExp(`^[${CLINGING_SCRIPTS}]`, 'u');
/** "가디언(The Guardian) 보도", "로이터(Reuters), AP 등". */
const GOES_ON_OR_LISTS = /^(?:\s\p{L}|\s?[,、・·])/u;
/** A Korean statement ends so; a name hardly ever does. */
const KOREAN_STATEMENT = /[다요음함됨임중것]$/u;
const KATAKANA_NAME = /[\p{Script=Katakana}ー・]{3,}$/u;

/** What was written, whose place stands behind it: "공식 입장문(anthropic.com)은" cites. */
const DOCUMENT_AT_END = new RegExp(
  `${anyOf([
    ...[
      '입장문',
      '보고서',
      '기사',
      '보도',
      '발표',
      '성명',
      '자료',
      '논문',
      '記事',
      '報告書',
      '報道',
    ],
    ...['発表', '声明', '論文', '报告', '報告', '报道', '公告', '文章', '论文'],
  ])}$`,
  'u',
);

/** "로이터" and "Reuters": one of the two in a script that puts no spaces, the other not. */
function changesScript({ label, lead }: BracketSubject): boolean {
  const before = LAST_LETTER.exec(lead)?.[1];
  const inside = /\p{L}/u.exec(label.text)?.[0];
  return (
    before !== undefined && inside !== undefined && CLINGS.test(before) !== CLINGS.test(inside)
  );
}

/** "«Экономист»(The Economist)": quoted, glued, and in letters of another alphabet. */
const QUOTED_CYRILLIC =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}][»”"’]$/u;

function repeatsName(subject: BracketSubject): boolean {
  const { label, lead, after } = subject;
  if (QUOTED_CYRILLIC.test(lead) && /^[\p{Script=Latin}\s.&’'-]+$/u.test(label.text)) return true;
  if (label.items.length !== 1 || label.introduction !== null || !firstOutlet(subject))
    return false;
  if (!changesScript(subject) || DOCUMENT_AT_END.test(lead)) return false;
  if (GOES_ON_AT_ONCE.test(after)) return true;
  if (!GOES_ON_OR_LISTS.test(after)) return false;
  if (/\p{Script=Hangul}$/u.test(lead)) return !KOREAN_STATEMENT.test(lead);
  return KATAKANA_NAME.test(lead);
}

/** In this order; the first that fits decides. */
export const SCRIPT_GLOSS_RULES: readonly Rule<BracketSubject>[] = [
  {
    name: 'name in another script',
    example: '로이터 통신(Reuters)은 항구가 아흐레 동안 닫혔다고 전했다.',
    verdict: 'look-alike',
    fits: repeatsName,
  },
];
