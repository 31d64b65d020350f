import { describe } from 'vitest';
import { BRACKET_RULES } from '../../../../../utils/citations/parsing/look-alikes/bracket-rules.ts';
import { LABEL_RULES } from '../../../../../utils/citations/parsing/look-alikes/label-rules.ts';
import { bracketSubjectOf, describeRules } from '../../rule-cases.ts';

describe('LABEL_RULES', () => {
  describeRules(
    LABEL_RULES,
    bracketSubjectOf,
    {
      'gives an example': {
        fits: ['All of them (z. B. Reuters).', 'All of them (such as Reuters).'],
        spares: [
          'All (egads, Reuters).',
          'All (like-minded Reuters).',
          'All (Reuters, e.g. today).',
        ],
      },
      'begins with other words': {
        fits: ['It closed (May 19, not Reuters).'],
        spares: ['It closed (May 19, Reuters).', 'It closed (Reuters, with others).'],
      },
      'names a file': {
        spares: ['It closed (ferry.io, keda.sh).'],
      },
      'is as long as prose': {
        spares: [
          `It closed (Reuters, ${'a'.repeat(151)}).`,
          `It closed (https://a.com/${'a'.repeat(200)}).`,
        ],
      },
      'talks of a domain': {
        spares: ['Es fehlt (kicker.de + bundesliga.com).', 'Es fehlt (Reuters, v1.2 kam).'],
      },
      'lists other names': {
        fits: ['They sued (Reuters, AP, Daily Ferry, Harbour Post).'],
        spares: [
          'They sued (Reuters, Daily Ferry).',
          'They sued (Reuters, BBC, AP, Daily Ferry, Harbour Post).',
          'They sued (Reuters, daily ferry, harbour post).',
        ],
      },
      'product that looks like a domain': {
        spares: [
          'It runs (Source: Trigger.dev).',
          'It runs (harbour-post.com).',
          'It runs (Reuters).',
        ],
      },
      'firm alone': {
        fits: ['It is out (via OpenAI).'],
        spares: [
          'It is out (according to OpenAI).',
          'It is out (Source: OpenAI).',
          'It is out (Reuters).',
          'It is out (openai.com).',
        ],
      },
      'network alone': {
        fits: ['It is out (via GitHub, Wiz).'],
        spares: ['It is out (GitHub, Wiz).', 'It is out (Source: GitHub).', 'It is out (Reuters).'],
      },
    },
    [...LABEL_RULES, ...BRACKET_RULES],
  );
});
