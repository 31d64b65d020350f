import { describe, expect, it } from 'vitest';
import { directory } from '../../../../utils/outlets/directory.ts';
import {
  addNeeds,
  dropGrantedNeeds,
  mayAsk,
  patternOf,
} from '../../../../utils/trace/run/access.ts';

const granting =
  (...patterns: string[]) =>
  async (pattern: string) =>
    patterns.includes(pattern);

describe('hosts that a run needs', () => {
  it('are remembered once each', () => {
    const record = { needs: ['a'] };
    addNeeds(record, ['b', 'a', 'b']);
    expect(record.needs).toEqual(['a', 'b']);
  });

  it('may be asked where all are granted; else all are needed', async () => {
    const record = { needs: [] };
    expect(await mayAsk(record, granting('a', 'b'), ['a', 'b'])).toBe(true);
    expect(await mayAsk(record, granting(), [])).toBe(true);
    expect(record.needs).toEqual([]);
    expect(await mayAsk(record, granting('a'), ['a', 'b'])).toBe(false);
    expect(record.needs).toEqual(['a', 'b']);
  });

  it('are forgotten once they are granted', async () => {
    const record = { needs: ['a', 'b', 'c'] };
    await dropGrantedNeeds(record, granting('b'));
    expect(record.needs).toEqual(['a', 'c']);
  });
});

describe('the match pattern of an address', () => {
  it.each([
    ['https://www.techcrunch.com/2026/05/19/x/', '*://*.techcrunch.com/*'],
    ['https://techcrunch.com/', '*://*.techcrunch.com/*'],
    ['https://tech.yahoo.com/x', '*://*.yahoo.com/*'],
    // Counted under bbc.com, but another site: a permission for that does not reach it.
    ['https://www.bbc.co.uk/news/1', '*://*.bbc.co.uk/*'],
  ])('%s', (url, pattern) => expect(patternOf(url, directory)).toBe(pattern));

  it('is that of the host itself where nobody knows its domain', () => {
    expect(patternOf('https://www.larkholm/x', { domainOf: () => null })).toBe('*://*.larkholm/*');
    expect(patternOf('https://nottime.com/x', { domainOf: () => 'time.com' })).toBe(
      '*://*.nottime.com/*',
    );
  });
});
