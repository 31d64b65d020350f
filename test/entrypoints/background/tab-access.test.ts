import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyDetection, isPdf, readTab } from '../../../entrypoints/background/tab-access.ts';
import { loadPreferences } from '../../../utils/storage/preferences.ts';

const did: string[] = [];
let granted = true;
let registered: { id: string }[] = [];
let session = false;
let answer = true;
let complaint: string | null = null;
let shown: { url?: string } = {};

beforeEach(() => {
  fakeBrowser.reset();
  did.length = 0;
  answer = true;
  [granted, registered, session, complaint, shown] = [true, [], false, null, {}];
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => granted },
    scripting: {
      executeScript: async ({ files }: { files?: string[] }) => {
        if (complaint) throw new Error(complaint);
        did.push(files ? `file ${files}` : 'languages');
        session = files !== undefined;
        return [{ result: 'application/pdf' }];
      },
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async ([script]: { excludeMatches: string[] }[]) => {
        expect(script).toMatchObject({ id: 'page-scan', persistAcrossSessions: true });
        did.push(`register ${script?.excludeMatches}`);
      },
      updateContentScripts: async ([script]: { excludeMatches: string[] }[]) =>
        void did.push(`update ${script?.excludeMatches}`),
      unregisterContentScripts: async () => void did.push('unregister'),
    },
  });
  Object.assign(fakeBrowser.tabs, {
    get: async () => shown,
    sendMessage: async (_: number, { name }: { name: string }) => {
      if (!session) throw new Error('nobody there');
      did.push(name);
      return { ok: true, value: answer };
    },
  });
});

describe('a tab', () => {
  it('that has a page session is read by it', async () => {
    session = true;
    expect(await readTab(7)).toEqual({ ok: true });
    expect(did).toEqual(['readAgain']);
  });

  it('without one gets one, after the languages it reads in', async () => {
    expect(await readTab(7)).toEqual({ ok: true });
    expect(did).toEqual(['languages', 'file /page-session.js', 'readAgain']);
  });

  it('whose page cannot be read is no page without citations', async () => {
    answer = false;
    const failed = { ok: false, view: { kind: 'restricted', why: 'failed' } };
    session = true;
    expect(await readTab(7)).toEqual(failed);
    session = false;
    expect(await readTab(7)).toEqual(failed);
  });

  const restricted = (why: string) => ({ kind: 'restricted', why });
  it.each([
    ['Cannot access a chrome: URL', {}, restricted('browser-page')],
    ['The extensions gallery cannot be scripted.', {}, restricted('store')],
    ['no', { url: 'about:config' }, restricted('browser-page')],
    ['no', { url: 'https://addons.mozilla.org/x' }, restricted('store')],
    ['no', { url: 'https://chrome.google.com/webstore/x' }, restricted('store')],
    ['no', { url: 'https://chrome.google.com/x' }, restricted('unknown')],
    ['no', { url: 'https://a.example/report.PDF?x' }, restricted('pdf')],
    ['no', { url: 'https://a.example/report.pdfs' }, restricted('unknown')],
    ['no', { url: 'file:///a.html' }, restricted('file')],
    ['no', {}, { kind: 'needs-click' }],
  ])('that lets nobody in ("%s", %j) says why', async (says, tab, view) => {
    [complaint, shown] = [says, tab];
    expect(await readTab(7)).toEqual({ ok: false, view });
  });

  it('shows a PDF where the browser says so', async () => {
    expect(await isPdf(7)).toBe(true);
    complaint = 'no';
    expect(await isPdf(7)).toBe(false);
  });
});

describe('the light scan of every page', () => {
  it.each([
    ['every-page', true, false, ['register *://off.example/*']],
    ['every-page', true, true, ['update *://off.example/*']],
    ['every-page', false, true, ['unregister']],
    ['every-page', false, false, []],
    ['other', true, true, ['unregister']],
    ['other', true, false, []],
  ])('set to %s, granted %s, there %s: %j', async (detect, may, there, expected) => {
    granted = may;
    registered = there ? [{ id: 'page-scan' }] : [];
    const settings = await loadPreferences();
    await applyDetection({
      ...settings,
      detect: detect as typeof settings.detect,
      off: ['off.example'],
    });
    expect(did).toEqual(expected);
  });
});
