import { describe, expect, it, vi } from 'vitest';
import { canTranslate, translateHere } from '../../../entrypoints/shared/device-translator.ts';

const WORDS: Readonly<Record<string, string>> = { 'Der Damm hält.': 'The dam holds.' };

/** A browser whose translator knows one sentence. */
function browserWith(availability: string) {
  const session = {
    translate: vi.fn(async (text: string) => WORDS[text] ?? ''),
    destroy: vi.fn(),
  };
  const Translator = {
    availability: vi.fn(async () => availability),
    create: vi.fn(async () => session),
  };
  return { scope: { Translator }, session, Translator };
}

const { signal } = new AbortController();

describe('the translator of the browser', () => {
  it.each([
    ['available', true],
    ['downloadable', true],
    ['downloading', true],
    ['unavailable', false],
  ])('that is %s can translate: %s', async (state, can) => {
    expect(await canTranslate('de', 'en', browserWith(state).scope)).toBe(can);
  });

  it('is none in a browser without one, or that will not say', async () => {
    expect(await canTranslate('de', 'en', {})).toBe(false);
    const { scope, Translator } = browserWith('available');
    Translator.availability.mockRejectedValue(new Error('policy'));
    expect(await canTranslate('de', 'en', scope)).toBe(false);
    await expect(translateHere('x', { from: 'de', to: 'en' }, signal, {})).rejects.toThrow(
      'no translator',
    );
  });

  it('translates between the languages asked for, and is let go', async () => {
    const { scope, session, Translator } = browserWith('available');
    const text = await translateHere('Der Damm hält.', { from: 'de', to: 'en' }, signal, scope);
    expect(text).toBe('The dam holds.');
    const asked = { sourceLanguage: 'de', targetLanguage: 'en', signal };
    expect(Translator.create).toHaveBeenCalledWith(asked);
    expect(session.destroy).toHaveBeenCalledOnce();
  });

  it('is let go after a failure too', async () => {
    const { scope, session } = browserWith('available');
    session.translate.mockRejectedValue(new Error('too long'));
    await expect(translateHere('x', { from: 'de', to: 'en' }, signal, scope)).rejects.toThrow(
      'too long',
    );
    expect(session.destroy).toHaveBeenCalledOnce();
  });
});
