import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressGroups } from './address-groups.ts';

describe('whom an address stands for', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7', '203.0.113'],
    ['::ffff:203.0.113.7', '203.0.113.7', '203.0.113'],
    ['::ffff:cb00:7107', '203.0.113.7', '203.0.113'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2', '2001:db8:1'],
    ['2001:0DB8:0001:2::9', '2001:db8:1:2', '2001:db8:1'],
    ['2001:db8::1', '2001:db8:0:0', '2001:db8:0'],
    ['2001:db8::1:2:3:4:5', '2001:db8:0:1', '2001:db8:0'],
    ['fe80::1%eth0', 'fe80:0:0:0', 'fe80:0:0'],
    ['::1', '0:0:0:0', '0:0:0'],
  ])('%s: the home %s in %s', (address, home, network) => {
    expect(addressGroups(address)).toEqual({ home, network });
  });

  it('is the same home for every address of a /64, and the same network for every /24', () => {
    fc.assert(
      fc.property(fc.nat(0xffff), fc.nat(0xffff), fc.nat(255), (high, low, last) => {
        const inHome = `2001:db8:1:2:${high.toString(16)}::${low.toString(16)}`;
        expect(addressGroups(inHome).home).toBe('2001:db8:1:2');
        expect(addressGroups(`203.0.113.${last}`).network).toBe('203.0.113');
      }),
    );
  });

  it('is answered for every address, and for what is none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV6(), fc.ipV4(), fc.string()), (address) => {
        const { home, network } = addressGroups(address);
        expect([typeof home, typeof network]).toEqual(['string', 'string']);
      }),
    );
  });
});
