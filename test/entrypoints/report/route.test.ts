import { describe, expect, it } from 'vitest';
import { routeOf } from '../../../entrypoints/report/route.ts';

describe('routeOf', () => {
  it.each([
    ['?id=a', '', { screen: 'trace', id: 'a', askAccess: false, give: null }],
    ['?id=a', '#access', { screen: 'trace', id: 'a', askAccess: true, give: null }],
    ['?id=a', '#claim-c4', { screen: 'trace', id: 'a', askAccess: false, give: null }],
    ['?id=a', '#source-a1', { screen: 'trace', id: 'a', askAccess: false, give: null }],
    ['?id=a', '#give-k3', { screen: 'trace', id: 'a', askAccess: false, give: 'k3' }],
    ['?id=a', '#library', { screen: 'library' }],
    ['', '#library', { screen: 'library' }],
    ['', '', { screen: 'library' }],
    ['', '#paste', { screen: 'paste' }],
    ['', '#selection?some-key', { screen: 'selection', key: 'some-key' }],
  ])('report.html%s%s', (search, hash, route) => {
    expect(routeOf({ search, hash })).toEqual(route);
  });
});
