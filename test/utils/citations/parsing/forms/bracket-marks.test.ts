import { describe } from 'vitest';
import { form, itReads } from '../../form-cases.ts';

describe('bracket-marks', () => {
  itReads([
    form(
      'a link around the brackets',
      'The harbour closed. <https://techcrunch.com/a|(techcrunch.com)>',
      '(techcrunch.com) | link | techcrunch.com -> https://techcrunch.com/a',
    ),
    form(
      'a link around the brackets and the space beside them',
      'It closed.<https://techcrunch.com/a| (techcrunch.com) >It opened.',
      '(techcrunch.com) | link | techcrunch.com -> https://techcrunch.com/a',
    ),
    form(
      'a bracket inside another',
      'It closed (all of it (Reuters)).',
      '(Reuters) | outlet | reuters.com',
    ),
    form(
      'labels without their entries',
      'It closed ([cnbc.com][1], [bbc.com][2]).',
      'cnbc.com | link | cnbc.com',
      'bbc.com | link | bbc.com',
    ),
    form(
      'the end of a label',
      '[Critical flaw found (Reuters)](https://www.reuters.com/a)',
      '(Reuters) | outlet | reuters.com -> https://www.reuters.com/a',
    ),
    form('the middle of a label', '[Critical (Reuters) flaw](https://www.reuters.com/a)'),
    form('all of a label', '[(Reuters)](https://www.reuters.com/a)'),
    form(
      'the end of a headline that names whom its host spells',
      '<https://harbour-post.com/a|Plant opens in March (The Harbour Post)>',
      '(The Harbour Post) | link | harbour-post.com -> https://harbour-post.com/a',
    ),
    form(
      'the end of a headline that names somebody else',
      '<https://harbour-post.com/a|Plant opens in March (The Ferry Post)>',
    ),
    form('the end of a word', '<https://harbour-post.com/a|Port (Harbour Post)>'),
    form(
      'the end of a label that names nobody',
      '[Critical flaw (all)](https://www.reuters.com/a)',
    ),
  ]);
});
