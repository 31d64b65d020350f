import { describe } from 'vitest';
import { form, itReads } from '../../form-cases.ts';

describe('linked-bracket', () => {
  itReads([
    form(
      'linked domain',
      'The harbour closed. (<https://techcrunch.com/a|techcrunch.com>)',
      '(techcrunch.com) | link | techcrunch.com -> https://techcrunch.com/a',
    ),
    form(
      'linked outlet name',
      'The harbour closed. (<https://www.theverge.com/a|The Verge>)',
      '(The Verge) | link | theverge.com -> https://www.theverge.com/a',
    ),
    form(
      'linked word',
      'The harbour closed (<https://harbour-post.com/a|source>).',
      '(source) | link | harbour-post.com -> https://harbour-post.com/a',
    ),
    form(
      'linked title',
      'The harbour closed (<https://harbour-post.com/a|Ferries stop for nine days>).',
      '(Ferries stop for nine days) | link | harbour-post.com -> https://harbour-post.com/a',
    ),
    form(
      'linked label with a count',
      'The harbour closed. (<https://www.reuters.com/a|Reuters+2>)',
      '(Reuters+2) | link | reuters.com -> https://www.reuters.com/a',
    ),
    form(
      'link with a date behind it',
      'The harbour closed. (<https://www.reuters.com/a|Reuters>, 2026-09-04)',
      '(Reuters, 2026-09-04) | link | reuters.com @ 2026-09-04 -> https://www.reuters.com/a',
    ),
    form(
      'words that lead to a link',
      'The harbour closed (see the <https://www.axios.com/a|Axios article>).',
      '(see the Axios article) | link | axios.com -> https://www.axios.com/a',
    ),
    form(
      'link with brackets in its label',
      'The harbour closed (<https://harbour-post.com/a|Ferries (all lines) stop>).',
      '(Ferries (all lines) stop) | link | harbour-post.com -> https://harbour-post.com/a',
    ),
    form(
      'several links in one bracket',
      'It closed. (<https://a.com/1|CNBC>, <https://b.com/2|BBC>)',
      'CNBC | link | cnbc.com < a.com -> https://a.com/1',
      'BBC | link | bbc.com < b.com -> https://b.com/2',
    ),
    form(
      'original in the label, carrier in the link',
      'The harbour closed (<https://news.google.com/search?q=a|Reuters/GNews>).',
      '(Reuters/GNews) | link | reuters.com < news.google.com -> https://news.google.com/search?q=a',
    ),
    form(
      'markdown',
      'The harbour closed. ([techcrunch.com](https://techcrunch.com/a?utm_source=chatgpt.com))',
      '([techcrunch.com](https://techcrunch.com/a?utm_source=chatgpt.com)) | link | techcrunch.com -> https://techcrunch.com/a?utm_source=chatgpt.com',
    ),
    form(
      'markdown with a title',
      'The harbour closed. ([cnbc.com](https://www.cnbc.com/a "Ferries stop (for now)"))',
      '([cnbc.com](https://www.cnbc.com/a "Ferries stop (for now)")) | link | cnbc.com -> https://www.cnbc.com/a',
    ),
    form(
      'markdown with parentheses in the address',
      'It closed. ([wiki](https://en.wikipedia.org/wiki/Harbour_(port)))',
      '([wiki](https://en.wikipedia.org/wiki/Harbour_(port))) | link | wikipedia.org -> https://en.wikipedia.org/wiki/Harbour_(port)',
    ),
    form(
      'four words that lead to a link',
      'It closed (see all about the <https://www.axios.com/a|war>).',
      '(see all about the war) | link | axios.com -> https://www.axios.com/a',
    ),
    form(
      'five words before a link',
      'It closed (see almost all of it about <https://www.axios.com/a|war>).',
    ),
    form('two parts before a link', 'It closed (see this, and <https://www.axios.com/a|war>).'),
    form('words that lead nowhere', 'It closed (the ferries of <https://ferry.org/war|peace>).'),
    form(
      'a label that the address spells',
      'It closed (the ferries of <https://ferry.org/war|War>).',
      '(the ferries of War) | link | ferry.org -> https://ferry.org/war',
    ),
    form(
      'a label that names an outlet',
      'It closed (the ferries of <https://www.reuters.com/a|Reuters>).',
      '(the ferries of Reuters) | link | reuters.com -> https://www.reuters.com/a',
    ),
    form(
      'a colon that leads to a link',
      'It closed (the numbers: <https://ferry.org/war|peace>).',
      '(the numbers: peace) | link | ferry.org -> https://ferry.org/war',
    ),
    form(
      'a name behind a link',
      'It closed (<https://ferry.org/war|peace>, BBC).',
      'peace | link | ferry.org -> https://ferry.org/war',
      'BBC | outlet | bbc.com',
    ),
    form(
      'a name behind a link that words lead to',
      'It closed (see <https://ferry.org/war|peace>, BBC).',
      '(see peace, BBC) | link | ferry.org -> https://ferry.org/war',
    ),
    form('a name before a link', 'It closed (BBC, <https://ferry.org/war|peace>).'),
    form('a date before a link', 'It closed (May 19, <https://ferry.org/war|peace>).'),
    form(
      'each link has the date behind it',
      'It closed (<https://ferry.org/war|peace>, <https://www.axios.com/a|Axios>, May 19, June 3).',
      'peace | link | ferry.org @ May 19, June 3 -> https://ferry.org/war',
      'Axios | link | axios.com @ May 19, June 3 -> https://www.axios.com/a',
    ),
    form(
      'a domain that spells the name, the sentence ends',
      'We use Next.js (<https://nextjs.org/a|nextjs.org>).',
      '(nextjs.org) | link | nextjs.org -> https://nextjs.org/a',
    ),
    form(
      'a domain that spells no name',
      'The ferry (<https://nextjs.org/a|nextjs.org>) goes on.',
      '(nextjs.org) | link | nextjs.org -> https://nextjs.org/a',
    ),
    form(
      'a domain that spells the name, and another',
      'Next.js (<https://nextjs.org/a|nextjs.org>, <https://a.com/b|a.com>) go.',
      'nextjs.org | link | nextjs.org -> https://nextjs.org/a',
      'a.com | link | a.com -> https://a.com/b',
    ),
    form(
      'a label without an address beside one with',
      'It closed ([this][1], [that](https://b.com/x)).',
      '([this][1], [that](https://b.com/x)) | link | b.com -> https://b.com/x',
    ),
  ]);
});
