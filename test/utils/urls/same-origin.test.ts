import { describe, expect, it } from 'vitest';
import { isSameOrigin } from '../../../utils/urls/same-origin.ts';

describe('two addresses of one origin', () => {
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
    expect(isSameOrigin(a, b)).toBe(same);
    expect(isSameOrigin(b, a)).toBe(same);
  });
});
