import { describe } from 'vitest';
import { BRACKET_RULES } from '../../../../../utils/citations/parsing/look-alikes/bracket-rules.ts';
import { LABEL_RULES } from '../../../../../utils/citations/parsing/look-alikes/label-rules.ts';
import { SCRIPT_GLOSS_RULES } from '../../../../../utils/citations/parsing/look-alikes/script-gloss-rules.ts';
import { bracketSubjectOf, describeRules } from '../../rule-cases.ts';

describe('SCRIPT_GLOSS_RULES', () => {
  describeRules(
    SCRIPT_GLOSS_RULES,
    bracketSubjectOf,
    {
      'name in another script': {
        fits: [
          '블룸버그(Bloomberg) 보도에 따르면 닫혔다.',
          '블룸버그(Bloomberg), 로이터 등이 전했다.',
          'ブルームバーグ（Bloomberg）、ロイターなど。',
          'Reuters(ロイター)は伝えた。',
          'Журнал «Экономист»(Bloomberg) напечатали.',
          '英国《卫报》（BBC）刊登了照片。',
        ],
        spares: [
          '항구는 아흐레 동안 닫혔다(Reuters).',
          '항구가 닫혔다(Reuters), 다시 열렸다.',
          '항구 폐쇄(Reuters).',
          '港は閉鎖された（Reuters）。',
          '港口关闭了九天（路透社）并重新开放。',
          '公司的公告（bbc.com）说港口关闭。',
          '공식 입장문(bbc.com)은 다르다.',
          '블룸버그(via Bloomberg)는 전했다.',
          '블룸버그(Bloomberg, May 19)는 전했다.',
          'The harbour(Reuters) closed.',
        ],
      },
    },
    [...LABEL_RULES, ...BRACKET_RULES],
  );
});
