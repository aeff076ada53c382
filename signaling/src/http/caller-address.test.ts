import type { IncomingMessage } from 'node:http';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { callerAddress } from './caller-address.ts';

const request = (remoteAddress: string, forwarded?: string) =>
  ({
    headers: { 'x-forwarded-for': forwarded },
    socket: { remoteAddress },
  }) as unknown as IncomingMessage;

it('[S71] believes only as many proxies as it is told', () => {
  const asked = request('10.0.0.1', '1.1.1.1, 2.2.2.2');
  expect([0, 1, 2, 5].map((hops) => callerAddress(asked, hops))).toEqual([
    '10.0.0.1',
    '2.2.2.2',
    '1.1.1.1',
    '1.1.1.1',
  ]);
});

it('[S71] takes a home network of IPv6 for one', () => {
  const a = callerAddress(request('2001:db8:1:2:3:4:5:6'), 0);
  expect(a).toBe('2001:db8:1:2');
  expect(callerAddress(request('2001:db8:1:2::9'), 0)).toBe(a);
  expect(callerAddress(request('2001:db8::1'), 0)).toBe('2001:db8:0:0');
  expect(callerAddress(request('2001:db8::1:2:3:4:5'), 0)).toBe('2001:db8:0:1');
  expect(callerAddress(request('::ffff:10.0.0.1'), 0)).toBe('10.0.0.1');
});

it('answers whatever a header holds', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(5), (forwarded, hops) => {
      expect(typeof callerAddress(request('10.0.0.1', forwarded), hops)).toBe('string');
    }),
  );
});
