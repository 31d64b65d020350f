import { afterEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { shutOutContentScripts } from '../../../utils/storage/shut-out-content-scripts.ts';

const { local, sync } = fakeBrowser.storage;
afterEach(() => {
  for (const area of [local, sync]) Reflect.deleteProperty(area, 'setAccessLevel');
});

it('both areas are for the extension’s own contexts alone', async () => {
  const set: unknown[] = [];
  for (const area of [local, sync])
    Object.assign(area, {
      setAccessLevel(this: unknown, access: unknown) {
        set.push([this, access]);
        return Promise.resolve();
      },
    });
  await shutOutContentScripts();
  expect(set).toEqual([local, sync].map(area => [area, { accessLevel: 'TRUSTED_CONTEXTS' }]));
});

it('a browser that cannot, or does not want to, is left as it is', async () => {
  await expect(shutOutContentScripts()).resolves.toBeUndefined();
  const refuse = () => Promise.reject(new Error('not for this area'));
  Object.assign(local, { setAccessLevel: refuse });
  Object.assign(sync, {
    setAccessLevel: () => {
      throw new Error('nor for this');
    },
  });
  await expect(shutOutContentScripts()).resolves.toBeUndefined();
});
