import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeLicences } from '../wxt.config.ts';

interface Locked {
  readonly dev?: boolean;
  readonly license?: string;
}

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
/** Licences under which a package may be part of an MIT extension as it is. */
const FREE = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
]);

describe('licences', () => {
  it('of all that is shipped allow it; what asks more of a user (citeproc, biblatex-csl-converter) only checks', () => {
    const others = Object.entries(lock.packages).filter(
      ([path, { license = '' }]) => path && !FREE.has(license),
    );
    expect(others.filter(([, { dev }]) => !dev).map(([path]) => path)).toEqual([]);
    expect(others.map(([path]) => path)).toContain('node_modules/citeproc');
  });

  it('are written out for every package, once, with its text; what has none stops the build', () => {
    const folders = ['node_modules/zod', 'node_modules/idb', 'node_modules/@wxt-dev/i18n'];
    const text = writeLicences([...folders, ...folders]);
    for (const name of ['zod', 'idb', '@wxt-dev/i18n'])
      expect(text.match(new RegExp(`^${name} [\\d.]+ \\(`, 'gm'))).toHaveLength(1);
    expect(text).toContain('Jake Archibald');
    // It ships without the text.
    expect(text).toMatch(/^@wxt-dev\/i18n .*\n\nCopyright .*\n\nPermission is hereby granted/m);
    expect(() => writeLicences(['test/browser/react'])).toThrow();
  });
});
