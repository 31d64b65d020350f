// @vitest-environment happy-dom
import { cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useShortcuts } from '../../../entrypoints/shared/use-shortcuts.ts';
import { useMessages } from '../../components/use-messages.ts';

const create = vi.fn(async () => undefined);
const getAll = async () => [
  { name: 'next-citation', description: 'Go to the next citation', shortcut: 'Alt+N' },
  { name: '_execute_action', description: '', shortcut: undefined },
  { name: 'unnamed', description: '', shortcut: '' },
];
const stage = (scheme: string, more: object = {}) => {
  Object.assign(fakeBrowser, { commands: { getAll, ...more } });
  Object.assign(fakeBrowser.runtime, { getURL: () => `${scheme}://whence/` });
  Object.assign(fakeBrowser.tabs, { create });
  return renderHook(() => useShortcuts()).result;
};

beforeAll(() => useMessages());
beforeEach(() => void create.mockClear());
afterEach(cleanup);

it('names every command, and its keys where it has some', async () => {
  const result = stage('chrome-extension');
  await waitFor(() =>
    expect(result.current.list).toEqual([
      { name: 'Go to the next citation', keys: 'Alt+N' },
      { name: 'Open Whence', keys: '' },
      { name: 'unnamed', keys: '' },
    ]),
  );
});

describe('the way to change them', () => {
  it('is the browser’s own where it opens one', () => {
    const openShortcutSettings = vi.fn(async () => undefined);
    stage('moz-extension', { openShortcutSettings }).current.change?.();
    expect(openShortcutSettings).toHaveBeenCalledOnce();
  });

  it('is a page of Chromium', () => {
    stage('chrome-extension').current.change?.();
    expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });

  it('is none elsewhere', () => {
    expect(stage('moz-extension').current.change).toBeNull();
  });
});
