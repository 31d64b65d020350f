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
          'Hamburg (AFP) – Der Hafen bleibt zu.',
          'Frankfurt am Main, 19. Mai (AFP) – Der Hafen bleibt zu.',
          'القاهرة (Reuters) - قالت سلطة الميناء إن الرصيف سيغلق.',
          'Cádiz (AFP).- El puerto estará cerrado.',
        ],
        spares: [
          'It is below the forecast (Bloomberg) — and they know.',
          'NEWARK, N.J. (AP) said so.',
          'NEWARK (techcrunch.com) — A former ferryman.',
          'Fed Cuts (Axios) — The bank cut its rate.',
          'Fed Cuts Rates (Reuters) — The bank cut its rate.',
          'Harbour closed (Reuters) — The ferries stopped.',
          'Hamburg (AFP) meldet es.',
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
          'Icons made by Lena (iconharbour.com)',
          '“Slow Tide” by Ona Berg (tidetunes.com) – CC BY 4.0',
          'Police at the pier. (Reuters/Jane Roe)',
          '夜明けの桟橋。（写真：ロイター）',
        ],
        spares: [
          'They saw images and a screen (cnbc.com).',
          'Photo: Jane Roe. It closed (Reuters).',
          'It is licensed (Reuters).',
          'It closed (Reuters/AP).',
          'It closed (Reuters, Jane Roe).',
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
          'Financial press (CNBC, Bloomberg)',
          'Presse économique (CNBC, Bloomberg)',
          '経済メディア（ロイター、BBC）',
        ],
        spares: ['They read the news coverage (BBC).', 'Then the harbour closed (BBC, Axios).'],
      },
      'outlets as things': {
        fits: ['It has feeds (BBC, RSS feeds).'],
        spares: ['It closed (BBC, other outlets).', 'It closed (BBC, three sources).'],
      },
      'count of what was found': {
        fits: ['Mentions: 12 (BBC)'],
        spares: ['It rose by 12 (BBC)', 'Mentions: 12 ferries (BBC)'],
      },
    },
    [...LABEL_RULES, ...BRACKET_RULES],
  );
});
