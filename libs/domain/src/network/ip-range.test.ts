import { describe, expect, it } from 'vitest';
import { ipRange, ipRangeFault, rangesOverlap } from './ip-range.ts';

describe('an address of a centre', () => {
  it.each([
    '95.84.12.7',
    '203.0.113.8/29',
    '172.15.255.255',
    '172.32.0.0',
    '2a02:6b8::1',
    '2a02:6b8:0:0::/64',
  ])('may be %s', (text) => expect(ipRangeFault(text)).toBeUndefined());

  it.each([
    '',
    '95.84.12',
    '95.84.12.256',
    '095.84.12.7',
    '95.84.12.7/33',
    '95.84.12.7/',
    '95.84.12.7/29/29',
    '2a02::6b8::1',
    '2a02:6b8:1:2:3:4:5',
    '2a02:6b8::1/129',
    'lib.example',
  ])('cannot be read from “%s”', (text) => expect(ipRangeFault(text)).toBe('unreadable'));

  it.each([
    '10.1.2.3',
    '172.16.0.0',
    '172.31.255.255',
    '192.168.1.0/24',
    '127.0.0.1',
    '100.64.0.1',
    '169.254.1.1',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:a00:1',
  ])('%s is not seen from outside', (text) => expect(ipRangeFault(text)).toBe('not-public'));

  it('is a block from its beginning, and of a size that one centre can have', () => {
    expect(ipRangeFault('95.84.12.7/29')).toBe('not-block-start');
    expect(ipRange('95.84.12.7/29')?.text).toBe('95.84.12.0/29');
    expect(ipRangeFault('95.0.0.0/8')).toBe('too-wide');
    expect(ipRangeFault('2a00::/16')).toBe('too-wide');
  });

  it('has one spelling', () => {
    expect(ipRange(' 95.84.12.7/32 ')?.text).toBe('95.84.12.7');
    expect(ipRange('2A02:06B8:0:0:0:0:0:1')?.text).toBe('2a02:6b8::1');
    expect(ipRange('2a02:6b8:0:0::/64')?.text).toBe('2a02:6b8::/64');
    expect(ipRange('2001:0:0:1:0:0:0:1')?.text).toBe('2001:0:0:1::1');
  });
});

it('knows blocks that share an address', () => {
  const share = (one: string, other: string) => {
    const [first, second] = [ipRange(one), ipRange(other)];
    return first && second && rangesOverlap(first, second);
  };
  expect(share('95.84.12.0/29', '95.84.12.7')).toBe(true);
  expect(share('95.84.12.0/29', '95.84.12.8')).toBe(false);
  expect(share('95.84.12.0/29', '2a02:6b8::/64')).toBe(false);
});
