import { expect, it } from 'vitest';
import { leadsHome } from '../../../utils/network/home-names.ts';

it.each([
  'fritz.box',
  'myfritz.fritz.box',
  'FRITZ.BOX.',
  'www.routerlogin.net',
  '192-168-1-20.0123456789abcdef.plex.direct',
  'nas.tail1234.ts.net',
  '7f000001.c0a80001.rbndr.us',
  '10.0.0.1.nip.io',
  '192-168-1-2.someone.direct.quickconnect.to',
  'router.asus.com',
])('%s leads home', host => expect(leadsHome(host)).toBe(true));

it.each([
  'box',
  'fritz.com',
  'myfritz.box',
  'notplex.direct',
  'plex.tv',
  'tailscale.com',
  'its.net',
  'www.asus.com',
  'asus.com',
  'quickconnect.to',
  'telecomitalia.it',
  'nip.io.example.com',
  '',
])('“%s” does not', host => expect(leadsHome(host)).toBe(false));
