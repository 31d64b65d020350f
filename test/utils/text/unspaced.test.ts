import { describe, expect, it } from 'vitest';
import { isUnspaced } from '../../../utils/text/unspaced.ts';

describe('isUnspaced', () => {
  it.each(['ท่าเรือ', 'ロイター', 'ひらがな', '路透社', '㐀', '로이터', 'The 港 closed'])(
    '%s',
    text => expect(isUnspaced(text)).toBe(true),
  );
  it.each(['', 'The harbour', 'Le Monde', 'источник', 'رويترز', 'हिन्दी', '「」'])('not: %s', text =>
    expect(isUnspaced(text)).toBe(false),
  );
});
