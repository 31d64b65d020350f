import { describe } from 'vitest';
import { ACRONYM_RULES } from '../../../../../utils/citations/parsing/look-alikes/acronym-rules.ts';
import { BRACKET_RULES } from '../../../../../utils/citations/parsing/look-alikes/bracket-rules.ts';
import { GLOSS_RULES } from '../../../../../utils/citations/parsing/look-alikes/gloss-rules.ts';
import { LABEL_RULES } from '../../../../../utils/citations/parsing/look-alikes/label-rules.ts';
import { NEWSROOM_RULES } from '../../../../../utils/citations/parsing/look-alikes/newsroom-rules.ts';
import { SCRIPT_GLOSS_RULES } from '../../../../../utils/citations/parsing/look-alikes/script-gloss-rules.ts';
import { SITE_RULES } from '../../../../../utils/citations/parsing/look-alikes/site-rules.ts';
import { TOKEN_RULES } from '../../../../../utils/citations/parsing/look-alikes/token-rules.ts';
import { bracketSubjectOf, describeRules } from '../../rule-cases.ts';

const OTHERS = new Set([
  ...TOKEN_RULES,
  ...SCRIPT_GLOSS_RULES,
  ...GLOSS_RULES,
  ...SITE_RULES,
  ...ACRONYM_RULES,
  ...NEWSROOM_RULES,
]);
const OWN_RULES = BRACKET_RULES.filter(rule => !OTHERS.has(rule));

describe('BRACKET_RULES', () => {
  describeRules(
    OWN_RULES,
    bracketSubjectOf,
    {
      'example of how to cite': {
        fits: ['Write it in the format (Source: BBC).'],
        spares: ['It said so: "(Source: BBC News)".', 'For example it closed here (Reuters).'],
      },
      'title, its host and its address': {
        fits: ['A title (axios.com): https://www.axios.com/a'],
        spares: [
          'A title (axios.com) — https://bbc.com/a',
          'A title (axios.com) https://axios.com/a',
          'A title (Axios) — https://axios.com/a',
        ],
      },
      'says itself that it is a source': {
        spares: ['It closed (via Reuters).', 'It closed (Reuters).', 'It closed (per Reuters).'],
      },
      'string handed to a function': {
        spares: [
          "call article ('http://www.cnn.com/2014/a.html')",
          'call article(http://www.cnn.com/2014/a.html)',
        ],
      },
    },
    [...LABEL_RULES, ...BRACKET_RULES],
  );
});
