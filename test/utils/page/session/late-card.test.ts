// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { CardDeps, CardHost, MountCard } from '../../../../utils/page/session/card.ts';
import { leaveCard, mountCardLater } from '../../../../utils/page/session/late-card.ts';

const turn = () => new Promise(resolve => setTimeout(resolve));

/** A session whose card comes when told to, and what was done with the card. */
function openSession() {
  const did: string[] = [];
  const end = new AbortController();
  let onLive: (() => void) | null = null;
  const deps = {
    onLive(callback: () => void) {
      onLive = callback;
      return () => {
        onLive = null;
      };
    },
    closed: () => void did.push('closed'),
    signal: end.signal,
  } as unknown as CardDeps;
  const mount: MountCard = () => {
    did.push('mount');
    return {
      prepare: citation => void did.push(`prepare ${citation}`),
      open: (citation, _, reason) => void did.push(`open ${citation} ${reason}`),
      announce: citation => void did.push(`announce ${citation}`),
      close: () => void did.push('close'),
      current: () => 'k1',
      owns: () => true,
    } satisfies CardHost;
  };
  const asked: PromiseWithResolvers<void>[] = [];
  const card = mountCardLater(() => {
    const one = Promise.withResolvers<void>();
    asked.push(one);
    return one.promise;
  })(deps);
  const come = async () => {
    leaveCard(mount);
    asked.at(-1)?.resolve();
    await turn();
  };
  const fail = async () => {
    asked.at(-1)?.reject(new Error('no access'));
    await turn();
  };
  return { did, card, asked, come, fail, end, live: () => onLive?.() };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'whenceCard');
});

describe('a card that comes later', () => {
  it('is brought once the page has a trace, once', async () => {
    const { did, asked, come, live, card } = openSession();
    expect(asked).toHaveLength(0);
    live();
    live();
    await come();
    card.prepare('k1');
    expect(asked).toHaveLength(1);
    expect(did).toEqual(['mount', 'prepare k1']);
    expect([card.current(), card.owns(new Event('x'))]).toEqual(['k1', true]);
  });

  it('is brought when it is first asked for, and does what was asked last', async () => {
    const { did, asked, come, card } = openSession();
    card.prepare('k1');
    card.open('k1', [], 'pointer');
    card.open('k2', [], 'keyboard');
    expect([card.current(), card.owns(new Event('x'))]).toEqual([null, false]);
    await come();
    expect(asked).toHaveLength(1);
    expect(did).toEqual(['mount', 'open k2 keyboard']);
  });

  it('opens nothing that was closed meanwhile', async () => {
    const { did, come, card } = openSession();
    card.open('k1', [], 'pointer');
    card.close();
    await come();
    expect(did).toEqual(['closed', 'mount']);
  });

  it('that cannot come is told to have closed, and tried again', async () => {
    const { did, asked, come, fail, card } = openSession();
    card.announce('k1');
    await fail();
    expect(did).toEqual(['closed']);
    card.open('k1', [], 'keyboard');
    await come();
    expect(asked).toHaveLength(2);
    expect(did).toEqual(['closed', 'mount', 'open k1 keyboard']);
  });

  it('that left nothing behind has not come', async () => {
    const { did, asked, card } = openSession();
    card.open('k1', [], 'keyboard');
    asked[0]?.resolve();
    await turn();
    expect(did).toEqual(['closed']);
  });

  it('is not mounted in a page that was left', async () => {
    const { did, come, end, card } = openSession();
    card.prepare('k1');
    end.abort();
    await come();
    expect(did).toEqual([]);
  });
});
