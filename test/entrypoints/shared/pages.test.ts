// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makePanelOpener, openScreen } from '../../../entrypoints/shared/pages.ts';

beforeEach(() => {
  vi.spyOn(window, 'close').mockImplementation(() => {});
  vi.stubGlobal('chrome', undefined);
  Object.assign(fakeBrowser, { sidebarAction: undefined });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('opens a screen in a tab of its own', async () => {
  const create = vi.fn(async () => undefined);
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://x${path}` });
  Object.assign(fakeBrowser.tabs, { create });
  await openScreen('report.html#library');
  expect(create).toHaveBeenCalledWith({ url: 'chrome-extension://x/report.html#library' });
});

describe('the panel beside the page', () => {
  it('opens in the window it was asked from, and the popup closes', async () => {
    const open = vi.fn(async () => undefined);
    vi.stubGlobal('chrome', { sidePanel: { open } });
    makePanelOpener(3)?.();
    expect(open).toHaveBeenCalledWith({ windowId: 3 });
    await vi.waitFor(() => expect(window.close).toHaveBeenCalledOnce());
  });

  it('is not there without a window to open it in', () => {
    vi.stubGlobal('chrome', { sidePanel: { open: vi.fn() } });
    expect(makePanelOpener(undefined)).toBeNull();
  });

  it('is the sidebar where the browser has one', async () => {
    const open = vi.fn(async () => undefined);
    Object.assign(fakeBrowser, { sidebarAction: { open } });
    makePanelOpener(undefined)?.();
    expect(open).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(window.close).toHaveBeenCalledOnce());
  });

  it('is not there where the browser has none', () => {
    expect(makePanelOpener(3)).toBeNull();
    Object.assign(fakeBrowser, { sidebarAction: {} });
    expect(makePanelOpener(3)).toBeNull();
  });
});
