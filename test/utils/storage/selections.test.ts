import { beforeEach, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetPrivateSelections,
  keepSelection,
  loadSelection,
} from '../../../utils/storage/selections.ts';

const open = { text: 'Lamps got cheaper.', from: 'trace-1', private: false };
const secret = { text: 'Lamps got dearer.', from: null, private: true };

beforeEach(() => fakeBrowser.reset());

it('gives back each selection by its own key, which tells nothing of it', async () => {
  const [one, two] = [await keepSelection(open), await keepSelection(secret)];
  expect(one).not.toBe(two);
  expect(one).not.toMatch(/lamp/i);
  expect(await loadSelection(one)).toEqual(open);
  expect(await loadSelection(two)).toEqual(secret);
  expect(await loadSelection('nobody')).toBeNull();
  expect(await browser.storage.local.get(null)).toEqual({});
});

it('forgets those of private windows, and nothing else', async () => {
  const other = { 'record:x': { private: true } };
  await browser.storage.session.set(other);
  const [kept, gone] = [await keepSelection(open), await keepSelection(secret)];
  await forgetPrivateSelections();
  expect(await loadSelection(kept)).toEqual(open);
  expect(await loadSelection(gone)).toBeNull();
  expect(await browser.storage.session.get('record:x')).toEqual(other);
});
