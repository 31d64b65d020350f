// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { SecondLook } from '../../../components/shared/SecondLook.tsx';
import { type SecondLooks, SecondLooksContext } from '../../../components/shared/second-looks.ts';
import type { LiveTrace } from '../../../utils/trace/model/live.ts';
import type { Backing } from '../../../utils/trace/model/schema.ts';
import { LIVES } from '../fixtures/lives.ts';
import { useMessages } from '../use-messages.ts';

beforeAll(() => useMessages());
afterEach(cleanup);

const claim = LIVES.done.trace.claims.find(c => c.backing.some(row => row.passage));
const row = claim?.backing.find(b => b.passage);
if (!claim || !row) throw new Error('no claim with a passage');

/** The trace with its article in a language. */
const inLanguage = (language: string | null, live: LiveTrace = LIVES.done): LiveTrace => ({
  ...live,
  trace: {
    ...live.trace,
    articles: live.trace.articles.map(a => (a.id === row.article ? { ...a, language } : a)),
  },
});

function show(
  looks: Partial<SecondLooks> | null,
  live = inLanguage('de'),
  over: Partial<Backing> = {},
) {
  const all: SecondLooks = {
    canTranslate: async () => true,
    translate: async () => ({ passage: 'In English.', verdict: 'partial', drift: [] }),
    ask: null,
    ...looks,
  };
  const whole = (of: LiveTrace) => (
    <SecondLooksContext.Provider value={looks && all}>
      <SecondLook live={of} claim={claim as never} row={{ ...(row as Backing), ...over }} />
    </SecondLooksContext.Provider>
  );
  const { rerender, unmount } = render(whole(live));
  return { rerender: (of: LiveTrace) => rerender(whole(of)), unmount };
}

const TRANSLATE = 'Translate the passage and compare';
const ASK = 'Ask this browser’s model';
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const text = () => document.body.textContent ?? '';

describe('a translation', () => {
  it('is made on a click, and says that it is one', async () => {
    const translate = vi.fn<SecondLooks['translate']>(async () => ({
      passage: 'In English.',
      verdict: 'partial',
      drift: [],
    }));
    show({ translate });
    await press(TRANSLATE);
    expect(await screen.findByText('In English.')).toBeTruthy();
    expect(text()).toContain('By your browser’s translation; not measured.');
    expect(text()).toContain('Partly supported');
    expect(translate.mock.calls[0]?.[1]).toEqual({ from: 'de', to: 'en' });
  });

  it.each([
    ['of the same language', { live: inLanguage('en-GB') }],
    ['of a language nobody knows', { live: inLanguage(null) }],
    ['that is not there', { over: { passage: null } }],
    ['while the trace runs', { live: inLanguage('de', { ...LIVES.done, state: 'tracing' }) }],
  ])(
    'is not offered of a passage %s',
    async (_, { live, over }: { live?: LiveTrace; over?: object }) => {
      show({}, live, over);
      await Promise.resolve();
      expect(screen.queryByRole('button')).toBeNull();
    },
  );

  it('is not offered where the browser cannot, or on a screen without any', async () => {
    const canTranslate = vi.fn(async () => false);
    show({ canTranslate });
    await expect.poll(() => canTranslate.mock.calls.length).toBe(1);
    expect(screen.queryByRole('button')).toBeNull();
    cleanup();
    show(null);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('that fails says so', async () => {
    show({ translate: () => Promise.reject(new Error('no room')) });
    await press(TRANSLATE);
    expect(await screen.findByText('Your browser could not do this.')).toBeTruthy();
  });
});

describe('the opinion of the browser’s model', () => {
  const live = inLanguage('en');

  it('stands beside the verdict, with a lower one where it has one', async () => {
    show({ ask: async () => ({ verdict: 'unsupported', why: 'It names no sum.' }) }, live, {
      verdict: 'supported',
    });
    await press(ASK);
    expect(await screen.findByText('It names no sum.')).toBeTruthy();
    expect(text()).toContain('This browser’s model, not measured:');
    expect(text()).toContain('Not in the article');
  });

  it('explains the same verdict without a sign of its own', async () => {
    show({ ask: async () => ({ verdict: 'partial', why: 'One part is there.' }) }, live, {
      verdict: 'partial',
    });
    await press(ASK);
    expect(await screen.findByText('One part is there.')).toBeTruthy();
    expect(text()).not.toContain('Partly supported');
  });

  it('may have nothing to add', async () => {
    show({ ask: async () => null }, live, { verdict: 'supported' });
    await press(ASK);
    expect(await screen.findByText('Nothing to add: the verdict stands.')).toBeTruthy();
  });

  it('is not asked where nothing is known, or the reader did not switch it on', () => {
    show({ ask: async () => null }, live, { verdict: 'unknown' });
    expect(screen.queryByRole('button')).toBeNull();
    cleanup();
    show({}, live);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('ends with the reader’s stop, with the screen, and with a new run', async () => {
    const signals: AbortSignal[] = [];
    const ask: SecondLooks['ask'] = (_, signal) => {
      signals.push(signal);
      return new Promise(() => undefined);
    };
    const { rerender, unmount } = show({ ask }, live, { verdict: 'supported' });
    await press(ASK);
    await press('Stop');
    expect(signals.map(s => s.aborted)).toEqual([true]);
    await press(ASK);
    rerender({ ...live, state: 'tracing' });
    expect(signals.map(s => s.aborted)).toEqual([true, true]);
    rerender(live);
    await press(ASK);
    unmount();
    expect(signals.map(s => s.aborted)).toEqual([true, true, true]);
  });
});
