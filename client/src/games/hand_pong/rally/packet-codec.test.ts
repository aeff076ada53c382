import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packets } from '../testing/arbitrary-packets.ts';
import { decodePacket, encodePacket, isNewer } from './packet-codec.ts';

it('reads back whatever can be said', () => {
  fc.assert(
    fc.property(packets, (packet) => {
      expect(decodePacket(encodePacket(packet))).toEqual({ ok: true, packet });
    }),
  );
});

it('takes any bytes without a throw, and what it takes it can say again', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 140 }), (bytes) => {
      const decoded = decodePacket(bytes);
      if (decoded.ok) expect(encodePacket(decoded.packet)).toHaveLength(bytes.length);
    }),
    { numRuns: 2_000 },
  );
});

it('takes a packet with any byte changed, cut or grown without a throw', () => {
  const change = fc.tuple(packets, fc.nat(), fc.nat({ max: 255 }), fc.integer({ min: -3, max: 3 }));
  fc.assert(
    fc.property(change, ([packet, at, value, growth]) => {
      const whole = encodePacket(packet);
      const bytes = new Uint8Array(Math.max(0, whole.length + growth));
      bytes.set(whole.subarray(0, bytes.length));
      if (bytes.length > 0) bytes[at % bytes.length] = value;
      const decoded = decodePacket(bytes);
      if (growth !== 0 && decoded.ok)
        expect(bytes).toHaveLength(encodePacket(decoded.packet).length);
      if (decoded.ok) expect(encodePacket(decoded.packet)).toEqual(bytes);
    }),
    { numRuns: 1_000 },
  );
});

it('reads from the middle of a buffer', () => {
  const [packet] = fc.sample(packets, { numRuns: 1, seed: 3 });
  if (packet === undefined) throw new Error('no packet');
  const bytes = encodePacket(packet);
  const around = new Uint8Array(bytes.length + 20);
  around.set(bytes, 11);
  expect(decodePacket(around.subarray(11, 11 + bytes.length))).toEqual({ ok: true, packet });
});

it('is small: about 48 bytes with what a rally usually has to say', () => {
  const [packet] = fc.sample(packets, { numRuns: 1, seed: 3 });
  if (packet === undefined) throw new Error('no packet');
  const [entry] = fc.sample(packets, 50).flatMap((other) => other.entries);
  if (entry === undefined) throw new Error('no entry');
  expect(encodePacket({ ...packet, entries: [] })).toHaveLength(37);
  expect(encodePacket({ ...packet, entries: [entry] })).toHaveLength(45);
});

it('counts packets around the end of their numbers', () => {
  expect(isNewer(5, 4)).toBe(true);
  expect(isNewer(4, 5)).toBe(false);
  expect(isNewer(4, 4)).toBe(false);
  expect(isNewer(2, 0xfffe)).toBe(true);
  expect(isNewer(0xfffe, 2)).toBe(false);
});
