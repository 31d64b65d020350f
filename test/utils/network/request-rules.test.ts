import { describe, expect, it } from 'vitest';
import { HOME_NAMES } from '../../../utils/network/home-names.ts';
import {
  makeRequestRules,
  makeTypedServiceRule,
  type RequestRule,
} from '../../../utils/network/request-rules.ts';
import { ALLOWED, FORBIDDEN } from './addresses.ts';

const OWN = 'abcdefghijklmnopabcdefghijklmnop';
/** As browsers match: the filter over the whole address, domains with all that is under them. */
const matches = ({ condition: { regexFilter, requestDomains } }: RequestRule, url: string) => {
  const { href, hostname } = new URL(url);
  return (
    (regexFilter === undefined || new RegExp(regexFilter, 'i').test(href)) &&
    (requestDomains?.some(name => `.${hostname}`.endsWith(`.${name}`)) ?? true)
  );
};

describe('the browser’s own rules', () => {
  const rules = makeRequestRules(OWN);
  const blocking = rules.filter(({ action }) => action.type === 'block');
  const stopped = (url: string) => blocking.some(rule => matches(rule, url));

  it('are for the extension’s own requests alone, each with an id', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every(id => id > 0 && id < 100)).toBe(true);
    for (const { condition } of [...rules, makeTypedServiceRule(OWN, 'http://localhost/')])
      expect(condition.initiatorDomains).toEqual([OWN]);
  });

  it('keep to what RE2 knows: no looking around, no going back, 2 kB at most', () => {
    for (const { condition } of rules) {
      expect(condition.regexFilter ?? '').not.toMatch(/\(\?[=!<]|\\\d/);
      expect((condition.regexFilter ?? '').length).toBeLessThan(2000);
    }
  });

  for (const url of FORBIDDEN) it(`stop ${url}`, () => expect(stopped(url)).toBe(true));
  for (const url of ALLOWED) it(`let ${url} pass`, () => expect(stopped(url)).toBe(false));

  it('stop names that lead home, and all that is under them', () => {
    for (const name of HOME_NAMES)
      for (const url of [`http://${name}/`, `https://a.b.${name}:8443/x`])
        expect(stopped(url), url).toBe(true);
    expect(stopped('https://not-fritz.box/')).toBe(false);
  });

  it('take out of every request what names the extension', () => {
    const [rule, ...others] = rules.filter(({ action }) => action.type === 'modifyHeaders');
    expect(others).toEqual([]);
    expect(rule?.action).toMatchObject({
      requestHeaders: [{ header: 'origin', operation: 'remove' }],
    });
    for (const url of ALLOWED) expect(rule && matches(rule, url)).toBe(true);
  });
});

describe('the reader’s own service', () => {
  const [block] = makeRequestRules(OWN);

  it.each([
    'http://192.168.1.5:8080/search?q=x',
    'http://localhost:8888/',
    'http://[fd00::5]:8080/',
    'https://searx.lan/a',
  ])('may stand at %s, and nothing else there may be asked', url => {
    const rule = makeTypedServiceRule(OWN, url);
    expect(rule).toMatchObject({ action: { type: 'allow' } });
    expect(rule.priority).toBeGreaterThan(block?.priority ?? Number.POSITIVE_INFINITY);
    expect(matches(rule, url)).toBe(true);
    const { protocol, hostname } = new URL(url);
    for (const other of [
      `${protocol}//${hostname}:99/`,
      `http://10.0.0.1/?${url}`,
      'https://192x168.1.5.evil.example:8080/',
      'https://searx.lan.evil.example/',
    ])
      expect(matches(rule, other), other).toBe(false);
  });

  it('is allowed without being told who asks', () => {
    const rule = makeTypedServiceRule(OWN, 'http://localhost/');
    const origin = makeRequestRules(OWN).find(({ action }) => action.type === 'modifyHeaders');
    expect(origin?.priority).toBeGreaterThan(rule.priority);
  });
});
