import { describe, expect, it } from 'vitest';
import { citationsIn } from '../../form-cases.ts';

describe('counted names in plain text', () => {
  it.each<[string, string[]]>([
    ['The harbour closed on Monday. Reuters +1', ['Reuters +1']],
    ['The harbour closed.Reuters+2 Ferries go on. BBC +3', ['Reuters+2', 'BBC +3']],
    ['The harbour closed. Reuters +1 BBC +2 Ferries go on.', ['Reuters +1', 'BBC +2']],
    ['The harbour closed. harbour-post.com +1', ['harbour-post.com +1']],
    ['The harbour closed. Route 5 +1', []],
    ['The harbour closed. Gmail +1 555 1234', []],
    ['The harbour of Reuters +1 closed.', []],
    ['The harbour closed. Reuters +1 was first.', []],
  ])('%s', (text, expected) => expect(citationsIn(text).map(one => one.text)).toEqual(expected));
});
