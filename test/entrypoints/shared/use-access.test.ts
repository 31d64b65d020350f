// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useAccess, useGranted } from '../../../entrypoints/shared/use-access.ts';

let granted: string[] = [];
let listening: (() => void)[] = [];
const event = {
  addListener: (listener: () => void) => void listening.push(listener),
  removeListener: (listener: () => void) => {
    listening = listening.filter(one => one !== listener);
  },
};
const change = (origins: string[]) =>
  act(async () => {
    granted = origins;
    for (const tell of new Set(listening)) tell();
  });

beforeEach(() => {
  granted = [];
  listening = [];
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => {
        if (origins.includes('bad')) throw new Error('Invalid value for origin pattern bad');
        return origins.every(one => granted.includes(one));
      },
      getAll: async () => ({ origins: granted }),
      onAdded: event,
      onRemoved: event,
    },
  });
});
afterEach(cleanup);

const CNBC = '*://*.cnbc.com/*';
const BBC = '*://*.bbc.com/*';

describe('access', () => {
  it('is there when all patterns are granted, and goes with one of them', async () => {
    const { result } = renderHook(() => useAccess([CNBC, BBC]));
    await waitFor(() => expect(result.current).toBe(false));
    await change([CNBC]);
    expect(result.current).toBe(false);
    await change([CNBC, BBC]);
    expect(result.current).toBe(true);
    await change([BBC]);
    expect(result.current).toBe(false);
  });

  it('to nothing is always there', async () => {
    const { result } = renderHook(() => useAccess([]));
    await change([]);
    expect(result.current).toBe(true);
  });

  it('is not there for what the browser does not know', async () => {
    const { result } = renderHook(() => useAccess(['bad']));
    await waitFor(() => expect(result.current).toBe(false));
  });

  it('is not watched any more once the screen is gone', async () => {
    const { unmount } = renderHook(() => [useAccess([CNBC]), useGranted()]);
    await change([]);
    expect(listening).toHaveLength(4);
    unmount();
    await waitFor(() => expect(listening).toEqual([]));
  });
});

it('lists what is granted', async () => {
  const { result } = renderHook(() => useGranted());
  await change([CNBC]);
  expect(result.current).toEqual([CNBC]);
});
