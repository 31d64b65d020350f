import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { guardRequests } from '../../../entrypoints/background/guard-requests.ts';

describe('requests', () => {
  const done: string[] = [];
  const rules: object[] = [];
  let refuses = false;
  beforeEach(() => {
    done.length = 0;
    rules.length = 0;
    refuses = false;
    Object.assign(fakeBrowser.runtime, { getURL: () => 'chrome-extension://whence/' });
    Object.assign(fakeBrowser, {
      declarativeNetRequest: {
        updateSessionRules: async (change: {
          removeRuleIds: number[];
          addRules: { id: number }[];
        }) => {
          if (refuses) throw new Error('no rules');
          expect(change.removeRuleIds).toEqual(change.addRules.map(rule => rule.id));
          expect(change.addRules.length).toBeGreaterThan(0);
          expect(JSON.stringify(change.addRules)).toContain('"whence"');
          done.push('rules');
          rules.push(...change.addRules);
        },
      },
    });
  });
  const send = async (url: string) => {
    done.push(url);
    return new Response('');
  };

  it('go out once the rules stand, which are set once', async () => {
    const guarded = guardRequests(send);
    await guarded('https://cnbc.com/', {});
    await guarded('https://axios.com/', {});
    expect(done).toEqual(['rules', 'https://cnbc.com/', 'https://axios.com/']);
  });

  it('to the one private address that gets here, the reader’s own service, have a rule that allows it', async () => {
    const guarded = guardRequests(send);
    for (const at of ['search?q=a', 'search?q=b']) await guarded(`http://localhost:8888/${at}`, {});
    expect(done).toEqual([
      'rules',
      'rules',
      'http://localhost:8888/search?q=a',
      'http://localhost:8888/search?q=b',
    ]);
    expect(rules.at(-1)).toMatchObject({ action: { type: 'allow' } });
  });

  it('do not go out without them, and try anew the next time', async () => {
    refuses = true;
    const guarded = guardRequests(send);
    await expect(guarded('https://cnbc.com/', {})).rejects.toThrow('no rules');
    expect(done).toEqual([]);
    refuses = false;
    await guarded('https://cnbc.com/', {});
    expect(done).toEqual(['rules', 'https://cnbc.com/']);
  });
});
