import { describe } from 'vitest';
import { BRACKET_RULES } from '../../../../../utils/citations/parsing/look-alikes/bracket-rules.ts';
import { LABEL_RULES } from '../../../../../utils/citations/parsing/look-alikes/label-rules.ts';
import { NEWSROOM_RULES } from '../../../../../utils/citations/parsing/look-alikes/newsroom-rules.ts';
import { bracketSubjectOf, describeRules } from '../../rule-cases.ts';

describe('NEWSROOM_RULES', () => {
  describeRules(
    NEWSROOM_RULES,
    bracketSubjectOf,
    {
      dateline: {
        fits: [
          '(CNN) -- The harbour closed.',
          'It closed. (CNN) — The harbour.',
          'LONDON, May 19 (Reuters) - It closed.',
        ],
        spares: [
          'It is below the forecast (Bloomberg) — and they know.',
          'NEWARK, N.J. (AP) said so.',
          'NEWARK (techcrunch.com) — A former ferryman.',
        ],
      },
      'station and its network': {
        fits: ['It closed. WXYZ-TV (CNN)'],
        spares: ['It closed. KGUNX 9 (CNN)', 'KGUN said (CNN)', 'It closed. KGUN 9 (cnn.com)'],
      },
      'credit of a picture or of music': {
        fits: [
          'Smoke rises on Saturday. (AP Photo/Jane Roe)',
          '“Frost Waltz” Kevin (incompetech.com), licensed under CC BY',
          'A song, music by Jane Roe (Reuters)',
        ],
        spares: [
          'They saw images and a screen (cnbc.com).',
          'Photo: Jane Roe. It closed (Reuters).',
          'It is licensed (Reuters).',
        ],
      },
      'where and when to watch it': {
        fits: ['The fight is at the arena (ESPN+ PPV, 11 a.m. ET).'],
        spares: [
          'The fight is on (ESPN, May 19).',
          'The fight is on (ESPN, 8 p.m. ET, Axios).',
          'The fight is on (cnn.com, 8 p.m. ET).',
          'It closed (ESPN, Axios).',
        ],
      },
      'examples of a kind of outlet': {
        fits: [
          'It reads the news feed (CNBC + Yahoo Finance) here.',
          'Das sagt die Fachpresse (TechCrunch, Bloomberg) auch.',
        ],
        spares: ['They read the news coverage (BBC).', 'Then the harbour closed (BBC, Axios).'],
      },
    },
    [...LABEL_RULES, ...BRACKET_RULES],
  );
});
