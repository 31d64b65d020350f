import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LookedAt } from '../../../components/shared/second-looks.ts';
import { secondLooks } from '../../../entrypoints/shared/use-second-looks.ts';
import { LIVES } from '../../components/fixtures/lives.ts';
import { useMessages } from '../../components/use-messages.ts';
import { fakeWorker } from '../fake-worker.ts';

const [claim] = LIVES.done.trace.claims.filter(c => c.backing.length);
const [row] = claim?.backing ?? [];
if (!claim || !row) throw new Error('no claim with a backing');
const at: LookedAt = {
  trace: 'trace-1',
  claim,
  row: { ...row, verdict: 'supported' },
  passage: 'Der Damm hält.',
};
const { signal } = new AbortController();

/** A browser with a scripted translator and a scripted model. */
const scope = (answer: string, availability = 'available') => ({
  Translator: {
    availability: async () => availability,
    create: async () => ({ translate: async () => 'The dam holds.', destroy: () => undefined }),
  },
  LanguageModel: {
    availability: async () => availability,
    create: async () => ({ prompt: async () => answer, destroy: () => undefined }),
  },
});

describe('what the browser adds to a verdict', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await useMessages();
  });

  it('is a translation that the worker judges', async () => {
    const worker = fakeWorker({ judgeText: { verdict: 'partial', drift: [] } });
    const looks = secondLooks(false, scope(''));
    expect(await looks.canTranslate({ from: 'de', to: 'en' })).toBe(true);
    expect(await looks.translate(at, { from: 'de', to: 'en' }, signal)).toEqual({
      passage: 'The dam holds.',
      verdict: 'partial',
      drift: [],
    });
    expect(worker.asked).toContainEqual({
      name: 'judgeText',
      payload: { id: 'trace-1', claim: claim.id, text: 'The dam holds.', language: 'en' },
    });
  });

  it('is an opinion only where it was switched on', async () => {
    expect(secondLooks(false, scope('')).ask).toBeNull();
    const looks = secondLooks(true, scope('{"says":"part","why":"No sum."}'));
    expect(await looks.ask?.(at, signal)).toEqual({ verdict: 'partial', why: 'No sum.' });
  });

  it('is a failure while the model is not there', async () => {
    const looks = secondLooks(true, scope('', 'downloadable'));
    await expect(looks.ask?.(at, signal)).rejects.toThrow('not there yet');
  });
});
