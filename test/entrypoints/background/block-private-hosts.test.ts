import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { blockPrivateHosts } from '../../../entrypoints/background/block-private-hosts.ts';

describe('requests', () => {
  const done: string[] = [];
  let refuses = false;
  beforeEach(() => {
    done.length = 0;
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
        },
      },
    });
  });
  const send = async (url: string) => {
    done.push(url);
    return new Response('');
  };

  it('go out once the rules stand, which are set once', async () => {
    const guarded = blockPrivateHosts(send);
    await guarded('https://a.example/', {});
    await guarded('https://b.example/', {});
    expect(done).toEqual(['rules', 'https://a.example/', 'https://b.example/']);
  });

  it('do not go out without them, and try anew the next time', async () => {
    refuses = true;
    const guarded = blockPrivateHosts(send);
    await expect(guarded('https://a.example/', {})).rejects.toThrow('no rules');
    expect(done).toEqual([]);
    refuses = false;
    await guarded('https://a.example/', {});
    expect(done).toEqual(['rules', 'https://a.example/']);
  });
});
