import { describe } from 'vitest';
import { BRACKET_RULES } from '../../../../../utils/citations/parsing/look-alikes/bracket-rules.ts';
import { GLOSS_RULES } from '../../../../../utils/citations/parsing/look-alikes/gloss-rules.ts';
import { LABEL_RULES } from '../../../../../utils/citations/parsing/look-alikes/label-rules.ts';
import { bracketSubjectOf, describeRules } from '../../rule-cases.ts';

describe('GLOSS_RULES', () => {
  describeRules(
    GLOSS_RULES,
    bracketSubjectOf,
    {
      'address of a text behind its outlet': {
        fits: [
          'Fares rise. The Verge (https://www.theverge.com/fares)',
          'Fares rise, Harbour Post (https://harbour-post.com/2026/fares)',
        ],
        spares: [
          'Fares rise. The Verge (https://www.theverge.com/)',
          'Fares rise. The Verge (theverge.com/fares)',
          'Jane Roe (https://harbour-post.com/2026/fares)',
          'Fares rise. The Verge (Reuters)',
        ],
      },
      'domain behind the name that it spells': {
        fits: [
          'The Verge (theverge.com) writes of it.',
          '**Next.js** (nextjs.org) and Remix are usual.',
          'It stood in Harbour Explorer (harbourexplorer.com) too.',
          'Ask the OpenAI (openai.com, platform.openai.com) people.',
          'Ask Le Monde (lemonde.fr)',
          'Ask Verge (theverge.com)',
          'Ask Nextjs.org (nextjs.org)',
          'Read Big Blue Harbour Explorer Daily (bigblueharbourexplorerdaily.com)',
        ],
        spares: [
          'The harbour closed, according to The Verge (theverge.com).',
          'The harbour closed — The Verge (theverge.com).',
          'It stood in The Verge (theverge.com).',
          'Nothing here spells it (harbourexplorer.com).',
          'He runs Harbour Explorer (harbourexplorer.com/a).',
          'See Harbour Explorer. It closed (harbourexplorer.com).',
          'The Verge (The Verge, theverge.com)',
          'It is at go (go.harbour-post.com) now.',
          'Read My Big Blue Harbour Explorer Daily (mybigblueharbourexplorerdaily.com)',
        ],
      },
      'short name behind the long one': {
        fits: ['The “Financial Times” (FT)', 'It is in The New York Times (NYT) today.'],
        spares: [
          'That is what the Daily Ferry (FT) writes.',
          'The Financial Times is out. It rained (FT).',
          'The Financial Times (FT, BBC) writes.',
          'The Financial Times (ft.com) writes.',
          'Financial Times readers of the city wrote (FT).',
        ],
      },
      'site of the name that the sentence is about': {
        fits: ['Perplexity (answers.ai) is better.', 'Ask the Big Harbour (cnbc.com) people.'],
        spares: [
          'I run Deep Harbour (dugout.dev).',
          'I run Deep Harbour (dugout.dev) and go on.',
          'I run the harbour (dugout.dev) is better.',
          'That is what the Harbour (cnbc.com) says.',
          'I run Harbour News (cnbc.com), a simulation.',
          'I run Deep Harbour (dugout.dev/a), a simulation.',
        ],
      },
      'nothing but a name before a domain': {
        fits: [
          'Michael Statham / Matt Kerker / Kristie (ferrymen.com)',
          'qnfo-gateway (papers.qnfo.org)',
          '1. Jane Ann Roe (kiddroof.com)',
        ],
        spares: [
          'Jane Ann Mary Roe (kiddroof.com)',
          'The ferry closed (kiddroof.com)',
          'Closed. (kiddroof.com)',
          'Jane Roe (kiddroof.com, May 19)',
          'Jane Roe (via kiddroof.com)',
          'Jane Roe (Reuters)',
          '(kiddroof.com)',
        ],
      },
      'too little before it to state anything': {
        fits: ['FS cache: first compile (react.dev) | 3.7s'],
        spares: [
          'He built a website, online booking (fieldd.co).',
          'He built a website, online booking tool (fieldd.co), a real one.',
          'Cut booking by 5 (fieldd.co), he said.',
          'It says: online booking (fieldd.co)',
          'It says: online booking (fieldd.co) — and more',
          'オンライン予約 (fieldd.co), a',
          'It says: online booking (fieldd.co/a) | 3',
          'It says: online booking (via fieldd.co) | 3',
          'Booked! (fieldd.co) | 3',
          '(fieldd.co) | 3',
        ],
      },
      'line that begins with the outlet’s own name': {
        fits: ['- Verge redesign (theverge.com)'],
        spares: [
          'The Verge has a new look (theverge.com)',
          'The Verge: redesign (theverge.com)',
          'Verges redesign (theverge.com)',
          'The Verge Donaudampfschifffahrtsgesellschaftskapitän (theverge.com)',
          'The Verge redesign (The Verge)',
          'Harbour redesign (harbour.com)',
        ],
      },
    },
    [...LABEL_RULES, ...BRACKET_RULES],
  );
});
