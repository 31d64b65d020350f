import { describe, expect, it } from 'vitest';
import { directory } from '../../../../../utils/outlets/directory.ts';
import { createMeaningChooser } from '../../../../../utils/trace/run/resolving/choose-by-meaning.ts';
import { article, citation, claim, traceOf } from '../../build.ts';

const text =
  'The stock rose 6 percent before the bell, its best showing since November, after the sale.';
const TEXTS: Record<string, string> = {
  cheer:
    'Investors welcomed the sale and pushed the shares up 6% before the bell. It would be the best day since November.',
  sale: 'Harrow said it would sell its grocery unit to Denholm. The unit has 310 stores.',
  union: 'The union asked the buyer to guarantee jobs for three years.',
  copy: 'Investors welcomed the sale and pushed the shares up 6% before the bell. It would be the best day since November.',
  walled: '',
  foreign:
    'Der Hafen von Tolbridge bleibt am Montag geschlossen, sagte die Stadt. Die Fähren fahren wieder am Dienstag, wie die Leitung des Hafens mitteilte.',
};
const briefing = { trace: traceOf({ claims: [claim({ text })] }), directory };
const chooser = createMeaningChooser(briefing, url => {
  const body = TEXTS[url];
  if (body === undefined) return null;
  return { ...article({ url }), canonical: null, description: null, text: body };
});

describe('by what they say, of articles on one story', () => {
  it('the one that says the sentence in other words is meant', async () => {
    expect(await chooser.choose(citation({}), ['sale', 'cheer', 'union'])).toBe('cheer');
  });

  it.each([
    ['two say it', ['cheer', 'copy', 'sale']],
    ['none says it', ['sale', 'union']],
    ['there is but one, which nothing parts from those that were not read', ['cheer']],
    ['nothing can be told of one, and the other does not say it', ['foreign', 'union']],
    ['none has a text', ['walled', 'gone']],
  ])('none is where %s', async (_, urls) => {
    expect(await chooser.choose(citation({}), urls)).toBeNull();
  });

  it('none is for a mark without a claim', async () => {
    expect(await chooser.choose(citation({ claims: [] }), ['sale', 'cheer'])).toBeNull();
  });
});
