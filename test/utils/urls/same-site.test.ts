import { describe, expect, it } from 'vitest';
import { isSameSite } from '../../../utils/urls/same-site.ts';

describe('two addresses of one site', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/y?z', true],
    ['https://a.example/', 'https://A.example:443/', true],
    ['https://a.example/', 'http://a.example/', false],
    ['https://a.example/', 'https://b.a.example/', false],
    ['https://a.example/', 'https://a.example:8443/', false],
    ['https://a.example/', 'https://a.example.evil.example/', false],
    ['file:///home/x.html', 'file:///home/x.html', true],
    ['file:///home/x.html', 'file:///home/y.html', false],
    ['data:text/html,x', 'data:text/html,y', false],
    ['', '', true],
    ['', 'https://a.example/', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(isSameSite(a, b)).toBe(same);
    expect(isSameSite(b, a)).toBe(same);
  });
});
