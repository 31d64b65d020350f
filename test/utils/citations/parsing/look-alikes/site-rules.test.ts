import { describe } from 'vitest';
import { BRACKET_RULES } from '../../../../../utils/citations/parsing/look-alikes/bracket-rules.ts';
import { LABEL_RULES } from '../../../../../utils/citations/parsing/look-alikes/label-rules.ts';
import { SITE_RULES } from '../../../../../utils/citations/parsing/look-alikes/site-rules.ts';
import { bracketSubjectOf, describeRules } from '../../rule-cases.ts';

describe('SITE_RULES', () => {
  describeRules(
    SITE_RULES,
    bracketSubjectOf,
    {
      'address of the thing before it': {
        fits: [
          'Das Kundenportal (kunden.ferry.de/a) zeigt es.',
          'Open the webshop (ferry-goods.com/a) now.',
        ],
        spares: [
          'It is on your page (pcao.pima.gov/numbers).',
          'Your harbour (pcao.pima.gov/numbers) embeds a dashboard.',
          'It is a page. (pcao.pima.gov/numbers) embeds it.',
          'Your page (Reuters) embeds a dashboard.',
        ],
      },
      'address of a site': {
        fits: [
          'Mehr auf der Webseite (hafenblick.de).',
          'Vé trên trang web chính thức (pha-xanh.vn).',
          '船票可在官网（lanse-duchuan.cn）购买。',
        ],
        spares: [
          'It is on its official website (theverge.com).',
          'It is on its official website (Reuters).',
          'It is on its official website (via harbour-post.com).',
          'It launched a website in March (harbour-post.com).',
          'It is on a campsite of the harbour (harbour-post.com).',
        ],
      },
      'place that the sentence leads to': {
        fits: ['Die Pläne liegen auf (gitlab.com).', 'Support is at (help.ferry.io).'],
        spares: [
          'It was written at (theverge.com).',
          'The plans are at (Reuters).',
          'It closed for the night (github.com).',
        ],
      },
      'page of a firm about itself': {
        fits: ['It costs nothing (harbourdesk.io/pricing).', 'Ask (harbourdesk.io/contact).'],
        spares: [
          'It costs nothing (harbour-post.com/ferries).',
          'It costs nothing (harbourdesk.io/blog/pricing).',
          'It costs nothing (harbourdesk.io/pricing, March 3, 2026).',
          'It costs nothing (theverge.com/pricing).',
          'It costs nothing (harbourdesk.io/for-the-third-time-fares-rise).',
        ],
      },
      'site that the reader is sent to': {
        fits: ['There is a guide (siehe hafenblick.de).'],
        spares: [
          'There is a guide (see theverge.com).',
          'There is a guide (see harbour-post.com/2026/fares).',
          'There is a guide (per harbour-post.com).',
          'There is a guide (harbour-post.com).',
        ],
      },
      'tool by which it came': {
        fits: ['It is sent (via crewping.dev).', 'It is booked (über liegeplatz.app).'],
        spares: [
          'It closed (via wtvbam.com).',
          'It closed (via harbour.io/2026/fares).',
          'It closed (via Reuters).',
          'It closed (harbour.io).',
        ],
      },
      'front page of a site': {
        fits: ['It closed. (https://pyro.ai)'],
        spares: [
          'It closed. (http://www.openssl.org/a)',
          'It closed. (openssl.org)',
          'It closed. (Reuters)',
        ],
      },
      'behind an e-mail address': {
        spares: [
          'Write to the harbour (doub.io)',
          'Write to @toyooo (doub.io)',
          'Write to me@gmail.com today (doub.io)',
        ],
      },
      'application or channel': {
        fits: ['It is out (https://t.me/ferry/4664)'],
        spares: ['It is out (netlify.com)', 'It is out (Reuters)'],
      },
    },
    [...LABEL_RULES, ...BRACKET_RULES],
  );
});
