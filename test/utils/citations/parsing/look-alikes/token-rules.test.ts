import { describe } from 'vitest';
import { BRACKET_RULES } from '../../../../../utils/citations/parsing/look-alikes/bracket-rules.ts';
import { LABEL_RULES } from '../../../../../utils/citations/parsing/look-alikes/label-rules.ts';
import { TOKEN_RULES } from '../../../../../utils/citations/parsing/look-alikes/token-rules.ts';
import { bracketSubjectOf, describeRules } from '../../rule-cases.ts';

describe('TOKEN_RULES', () => {
  describeRules(
    TOKEN_RULES,
    bracketSubjectOf,
    {
      'target of a link whose markup broke': {
        fits: [
          'Read [the guide] (docs.harbourdesk.io/setup) first.',
          'the guide](docs.harbourdesk.io/setup) first.',
        ],
        spares: [
          'The harbour closed [Reuters](reuters.com).',
          'The harbour closed [Reuters] (harbour-post.com).',
          'The harbour closed [3](harbour-post.com).',
          '[The harbour will be closed for nine days] (harbour-post.com)',
          'closed](https://harbour-post.com/2026/fares)',
          'It closed [all of it](bbc.com).',
          'It closed (harbour-post.com).',
        ],
      },
      'identifier glued to its host': {
        fits: ['It calls get_tide(tidetables.net).', 'It reads tideTable(tidetables.net).'],
        spares: [
          'It raised $48M(harbour-post.com).',
          'It closed(harbour-post.com).',
          'It reads tideTable (harbour-post.com).',
          'It reads tideTable(Reuters).',
        ],
      },
      'name of a machine or of a package': {
        fits: ['It is new (com.harbourdesk.app).'],
        spares: [
          'It is new (dev.to).',
          'It is new (fm104.ie).',
          'It is new (blog.harbour365.com).',
          'It is new (news2026.bbc.com).',
        ],
      },
      'server that answered an error': {
        fits: [
          'It is left out (Reuters, 404).',
          'It got HTTP 503 (apnews.com).',
          '打不开（bbc.com，错误403）。',
        ],
        spares: [
          'It closed 403 days ago (bbc.com).',
          'It closed (bbc.com, 2026).',
          'It closed (bbc.com, 403 ferries).',
          'It closed (FT, paywalled).',
          'It got HTTP 503 (AP).',
        ],
      },
    },
    [...LABEL_RULES, ...BRACKET_RULES],
  );
});
