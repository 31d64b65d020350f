import { describe, expect, it } from 'vitest';
import { createAddressJudge, isPrivateAddress } from '../../../utils/network/answer-address.ts';

describe('an address', () => {
  it.each([
    '0.0.0.0',
    '10.255.0.1',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '127.8.8.8',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '198.18.0.1',
    '198.19.255.255',
    '224.0.0.251',
    '255.255.255.255',
    '::',
    '::1',
    '0:0:0:0:0:0:0:1',
    'fc00::1',
    'fd12:3456:789a::1',
    'fe80::1%eth0',
    'FE80::1',
    'ff02::fb',
    '::ffff:192.168.1.1',
    '::ffff:7f00:1',
    '64:ff9b::10.0.0.1',
    '2002:c0a8:0101::1',
  ])('%s is private', address => expect(isPrivateAddress(address)).toBe(true));

  it.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.0.0.1',
    '128.0.0.1',
    '169.253.0.1',
    '172.15.0.1',
    '172.32.0.1',
    '192.167.0.1',
    '192.169.0.1',
    '198.17.0.1',
    '198.20.0.1',
    '223.255.255.255',
    '2606:4700:4700::1111',
    '2001:db8::1',
    '::ffff:93.184.215.14',
    '64:ff9b::1.1.1.1',
    '2002:0101:0101::1',
    'fbff::1',
  ])('%s is not', address => expect(isPrivateAddress(address)).toBe(false));

  it.each(['', 'localhost', 'fritz.box', '1.2.3.4.5', '::1::', 'fe80::zz'])(
    '“%s” is none',
    address => expect(isPrivateAddress(address)).toBe(false),
  );
});

describe('an answer', () => {
  const judge = (loopbackIsPublic = false) =>
    createAddressJudge({ isKnownPublic: host => host === 'www.bing.com', loopbackIsPublic });
  const from = (address: string | null, proxied = false) => ({ address, proxied });

  it('from home is said to be, one from the web or from nobody knows where is not', () => {
    const one = judge();
    expect(one('evil.example', from('192.168.1.1'))).toBe(
      'the answer came from a private address (192.168.1.1)',
    );
    expect(one('evil.example', from('93.184.215.14'))).toBeNull();
    expect(one('evil.example', from(null))).toBeNull();
    expect(one('evil.example', from('192.168.1.1'))).not.toBeNull();
  });

  it('through a proxy has the proxy’s address, which says nothing', () => {
    const one = judge();
    expect(one('evil.example', from('127.0.0.1', true))).toBeNull();
    expect(one('evil.example', from('127.0.0.1'))).not.toBeNull();
  });

  it('of a well-known public host that seems to come from home ends the rule, not another’s', () => {
    const one = judge();
    expect(one('evil.example', from('10.0.0.1'))).not.toBeNull();
    expect(one('www.bing.com', from('204.79.197.200'))).toBeNull();
    expect(one('evil.example', from('10.0.0.1'))).not.toBeNull();
    expect(one('www.bing.com', from('127.0.0.1'))).toBeNull();
    expect(one('evil.example', from('10.0.0.1'))).toBeNull();
  });

  it('of the tests’ own web counts as public, without ending the rule', () => {
    const one = judge(true);
    expect(one('www.bing.com', from('127.0.0.1'))).toBeNull();
    expect(one('evil.example', from('127.0.0.1'))).toBeNull();
    expect(one('evil.example', from('127.0.0.2'))).not.toBeNull();
  });
});
