import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, NoBrowser, onPath } from './find-browser.ts';

afterEach(() => vi.unstubAllEnvs());

describe('finding a browser', () => {
  it.each([
    ['chromium', 'CHROME_PATH'],
    ['firefox', 'FIREFOX_PATH'],
  ] as const)('takes the %s that %s names, whatever else is installed', (kind, variable) => {
    vi.stubEnv(variable, process.execPath);
    expect(findBrowser(kind)).toBe(process.execPath);
  });

  it('does not look elsewhere when the named one is missing: it says so, with what to do', () => {
    vi.stubEnv('CHROME_PATH', '/nowhere/chromium');
    expect(() => findBrowser('chromium')).toThrow(NoBrowser);
    expect(() => findBrowser('chromium')).toThrow(
      /CHROME_PATH=\/nowhere\/chromium[\s\S]*unset CHROME_PATH/,
    );
  });

  it('knows what is on the path and what is not', () => {
    expect(onPath('node')).toMatch(/node/);
    expect(onPath('no-such-program-here')).toBeNull();
  });
});
