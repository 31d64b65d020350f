import fc from 'fast-check';
import type { PageText } from '../../utils/citations/page-text.ts';
import { blockOf, pageOf } from '../utils/citations/build.ts';

/**
 * Text that is hard on a reader of brackets: marks, halves of marks, stops, scripts, and anything
 * else.
 */
const SCRAPS = [
  '(techcrunch.com)',
  '([cnbc.com](https://www.cnbc.com/a))',
  '(',
  ')',
  '（',
  '】',
  '[',
  ']',
  '](',
  '([',
  '[1]',
  '【3†source】',
  '(Reuters; AP, May 19)',
  '(Source: ',
  'via ',
  '(e.g. a.com)',
  '. ',
  '? ',
  '\n',
  ' - ',
  '### ',
  '“',
  '”',
  '港は閉鎖。',
  '항구 (Axios)에서 ',
  'U.S. ',
  'The harbour closed. ',
  'citeturn0search1',
  'https://a.com/(b',
  '\uD83D',
  '\u0000',
  '[3]: https://a.com/b ',
];
const scraps = fc
  .array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ maxLength: 12 })), { maxLength: 24 })
  .map(parts => parts.join(''));
const kind = fc.constantFrom(
  'paragraph' as const,
  'heading' as const,
  'list-item' as const,
  'cell' as const,
  'code' as const,
);
/** A page of such blocks. */
export const hostilePage = fc
  .array(fc.record({ text: scraps, kind, level: fc.constantFrom(0, 1, 2) }), { maxLength: 6 })
  .map(
    (blocks): PageText => ({
      ...pageOf([]),
      blocks: blocks.map(one => ({ ...blockOf(''), ...one })),
    }),
  );
