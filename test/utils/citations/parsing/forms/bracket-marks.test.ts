import { describe } from 'vitest';
import { form, itReads } from '../../form-cases.ts';

describe('bracket-marks', () => {
  itReads([
    form(
      'a link around the brackets',
      'The harbour closed. <https://techcrunch.com/a|(techcrunch.com)>',
      '(techcrunch.com) | link | techcrunch.com -> https://techcrunch.com/a',
    ),
  ]);
});
