import { describe, expect, it } from 'vitest';
import { citationsIn, form, itReads } from '../../form-cases.ts';

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
    form('a linked number in a sentence', 'It has <https://www.cnbc.com/a|3> ferries.'),
    form('a linked number at the start', '<https://www.cnbc.com/a|3>'),
    form(
      'a linked number in brackets, the sentence goes on',
      'It closed <https://www.cnbc.com/a|[3]> and opened.',
      '[3] | numbered | cnbc.com -> https://www.cnbc.com/a',
    ),
    form(
      'a counted outlet in a sentence',
      'See <https://www.reuters.com/a|Reuters+1> today',
      'Reuters+1 | link | reuters.com -> https://www.reuters.com/a',
    ),
    form(
      'a counted label of nobody in a sentence',
      'See <https://harbour-post.com/a|all ferries+1> today',
    ),
    form('a counted label that is an action', 'It closed. <https://www.cnbc.com/a|docs+1>'),
    form(
      'an outlet behind a dash, the sentence goes on',
      'It closed — <https://www.reuters.com/a|Reuters> said so today',
    ),
    form(
      'an outlet at the end without a dash',
      'It was closed by <https://www.reuters.com/a|Reuters>',
    ),
    form('a title behind a dash', 'It closed — <https://www.reuters.com/a|Ferries stop>'),
    form(
      'an outlet behind a dash and "via"',
      'It closed – via <https://www.reuters.com/a|Reuters>',
      'Reuters | link | reuters.com -> https://www.reuters.com/a',
    ),
  ]);

  it('a linked number right behind a word', () =>
    expect(
      citationsIn('It closed<https://www.cnbc.com/a|3>.').map(k => [k.text, k.form, k.outlet]),
    ).toEqual([['3', 'numbered', 'cnbc.com']]));
});
