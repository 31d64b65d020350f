import { describe } from 'vitest';
import { form, itReads } from '../../form-cases.ts';

describe('naked-links', () => {
  itReads([
    form(
      'linked number',
      'It closed <https://www.cnbc.com/a|[1]>.',
      '[1] | numbered | cnbc.com -> https://www.cnbc.com/a',
    ),
    form(
      'ChatGPT wrapper',
      'It closed. [oai_citation:3‡reuters.com](https://www.reuters.com/a)',
      '[oai_citation:3‡reuters.com](https://www.reuters.com/a) | link | reuters.com -> https://www.reuters.com/a',
    ),
    form(
      'a counted label behind the stop',
      'It closed. [Reuters+1](https://www.reuters.com/a)',
      '[Reuters+1](https://www.reuters.com/a) | link | reuters.com -> https://www.reuters.com/a',
    ),
    form(
      'a counted label without a space',
      'It closed.<https://harbour-post.com/a|harbour-post+2> It opened.',
      'harbour-post+2 | link | harbour-post.com -> https://harbour-post.com/a',
    ),
    form(
      'a linked outlet behind a dash at the end',
      'It closed for nine days. — <https://www.reuters.com/a|Reuters>',
      'Reuters | link | reuters.com -> https://www.reuters.com/a',
    ),
  ]);
});
