import { describe, expect, it } from 'vitest';
import { isVague } from '../../../utils/outlets/vague-names.ts';

describe('names of several papers', () => {
  it.each(['The Times', 'the times', 'Times', 'The Star', 'La Nación', 'Daily Star', 'The Leader'])(
    '%s tells nobody which paper is meant',
    name => expect(isVague(name)).toBe(true),
  );

  it.each(['The New York Times', 'Reuters', 'The Verge', 'Le Monde', 'Times of Malta', ''])(
    '%s is one paper, or no name',
    name => expect(isVague(name)).toBe(false),
  );
});
