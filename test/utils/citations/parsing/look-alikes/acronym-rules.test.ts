import { describe } from 'vitest';
import { ACRONYM_RULES } from '../../../../../utils/citations/parsing/look-alikes/acronym-rules.ts';
import { BRACKET_RULES } from '../../../../../utils/citations/parsing/look-alikes/bracket-rules.ts';
import { LABEL_RULES } from '../../../../../utils/citations/parsing/look-alikes/label-rules.ts';
import { bracketSubjectOf, describeRules } from '../../rule-cases.ts';

describe('ACRONYM_RULES', () => {
  describeRules(
    ACRONYM_RULES,
    bracketSubjectOf,
    {
      'initials of the words before it': {
        fits: ['We pay accounts of payable (AP) today.'],
        spares: [
          'You can use a contextual newsroom (CNN) here.',
          'Associated Post said (AP)',
          'A time (Time) of it.',
          'A contextual news network (CNN, BBC) here.',
        ],
      },
      'acronym in another sense': {
        fits: ['The invoice of the harbour is late (AP).'],
        spares: ['The network said so today (CNN).', 'The neural net is out today (BBC).'],
      },
      'common word behind a name': {
        spares: [
          'Then Senator Jane Roe (Axios) spoke.',
          'It was Roe (Time) who spoke.',
          'Then Jane Roe (Time, May 19) spoke.',
          'Then Jane Roe (per Time) spoke.',
          'Then the harbour closed (Time).',
          'Then Jane Roe (AP) spoke.',
        ],
      },
    },
    [...LABEL_RULES, ...BRACKET_RULES],
  );
});
