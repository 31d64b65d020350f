import { describe, expect, it } from 'vitest';
import { isPortal, isPortalName } from '../../../utils/origins/yahoo.ts';

describe('portals', () => {
  it.each(['finance.yahoo.com', 'www.aol.com', 'uk.news.yahoo.com', 'news.yahoo.co.jp'])('%s', host => {
    expect(isPortal(host)).toBe(true);
  });
  it.each(['yahoo.example', 'notyahoo.com', 'msn.com'])('not %s', host => {
    expect(isPortal(host)).toBe(false);
  });
  it.each(['Yahoo Finance', 'yahoo!', 'AOL Staff', 'In The Know by Yahoo'])('own name: %s', name => {
    expect(isPortalName(name)).toBe(true);
  });
  it('not a name that only begins so', () => {
    expect(isPortalName('Yahoonews Daily')).toBe(false);
  });
});
