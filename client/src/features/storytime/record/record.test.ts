import { parseStoryPacket, readStoryPacket } from '@advay/shared/protocol/parse-story-packet';
import { storyPacketSchema } from '@advay/shared/protocol/story-packet';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawings, packets, places } from '../testing/arbitrary-record.ts';
import { mergeDrawings } from './drawing.ts';
import { laterPlace, moveTo } from './place.ts';
import { Reading } from './reading.ts';

describe.each([
  ['the place', laterPlace, places as fc.Arbitrary<never>],
  ['the drawing', mergeDrawings, drawings as fc.Arbitrary<never>],
])('merging %s', (_name, merge, values) => {
  it('does not mind the order', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
    );
  });
  it('does not mind the grouping', () => {
    fc.assert(
      fc.property(values, values, values, (a, b, c) => {
        expect(merge(merge(a, b) as never, c)).toEqual(merge(a, merge(b, c) as never));
      }),
    );
  });
  it('does not mind repeats', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(merge(a, a)).toEqual(a);
        expect(merge(merge(a, b) as never, b)).toEqual(merge(a, b));
      }),
    );
  });
});

it('a turn is later than the place it was made from', () => {
  fc.assert(
    fc.property(places, (place) => {
      const turned = moveTo(place, 'bbbbbb', { page: 3 });
      expect(laterPlace(place, turned)).toEqual(turned);
    }),
  );
});

it('reads back whatever can be said', () => {
  fc.assert(
    fc.property(packets, (packet) => {
      expect(parseStoryPacket(JSON.stringify(packet))).toEqual({ ok: true, packet });
    }),
  );
});

it('takes any text and any packet without a throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(parseStoryPacket(text).ok).toBe(false);
    }),
  );
  fc.assert(
    fc.property(fc.array(packets, { maxLength: 8 }), (heard) => {
      const reading = new Reading({ side: 0, author: 'zzzzzz' });
      for (const [index, packet] of heard.entries()) {
        reading.hear(packet, index * 20);
        const said = reading.packetDue(index * 20);
        if (said !== null)
          expect(parseStoryPacket(JSON.stringify(said))).toMatchObject({ ok: true });
      }
    }),
  );
});

it('says what is the matter with a packet', () => {
  const [packet] = fc.sample(packets, { numRuns: 1, seed: 2 });
  expect(parseStoryPacket('x'.repeat(2_000))).toEqual({ ok: false, reason: 'too-long' });
  expect(parseStoryPacket('{')).toEqual({ ok: false, reason: 'not-json' });
  expect(parseStoryPacket(JSON.stringify({ ...packet, v: 2 }))).toEqual({
    ok: false,
    reason: 'other-version',
  });
  // Whoever has half a point would be told the rest from between its two numbers.
  const wrong = [{ text: 'hello' }, { have: [['c0c0c0', 2, 7, 0]] }];
  for (const more of wrong) {
    expect(parseStoryPacket(JSON.stringify({ ...packet, ...more }))).toEqual({
      ok: false,
      reason: 'wrong-fields',
    });
  }
});

/** What a hostile or newer side would put in the place of a value. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    -1,
    -0,
    0.5,
    13,
    14,
    1_000,
    1_001,
    2 ** 31,
    'ABCDEF',
    'abc123',
    'a--b',
    'x'.repeat(41),
  ),
);

/** `value` with the `at`th of all that it holds replaced, and sometimes one more field beside it. */
function spoil(value: unknown, at: number, by: unknown, isMore: boolean): unknown {
  let left = at;
  const walk = (each: unknown): unknown => {
    left -= 1;
    if (left === -1) return isMore && typeof each === 'object' ? { ...each, more: by } : by;
    if (Array.isArray(each)) return each.map(walk);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([name, one]) => [name, walk(one)]));
  };
  return walk(value);
}

it('takes what the schema takes, and refuses what it refuses', () => {
  fc.assert(
    fc.property(packets, fc.nat(60), odd, fc.boolean(), (packet, at, by, isMore) => {
      const value: unknown = JSON.parse(JSON.stringify(spoil(packet, at, by, isMore)));
      const read = readStoryPacket(value);
      expect(read.ok).toBe(storyPacketSchema.safeParse(value).success);
      if (read.ok) expect(read.packet).toEqual(storyPacketSchema.parse(value));
    }),
    { numRuns: 1_000 },
  );
});

it('sees a burst once, and those of a page that was loaded anew too', () => {
  const here = new Reading({ side: 0, author: 'aaaaaa' });
  const told = () => here.picture().theirBurst;
  const burstOf = (there: Reading, nowMs: number) => {
    there.burst('wave', nowMs);
    const packet = there.packetDue(nowMs);
    if (packet === null) throw new Error('nothing is said');
    here.hear(packet, nowMs);
    here.hear(packet, nowMs + 1);
  };
  const there = new Reading({ side: 1, author: 'bbbbbb' });
  burstOf(there, 0);
  burstOf(there, 100);
  expect(told()).toEqual({ kind: 'wave', count: 2 });
  burstOf(new Reading({ side: 1, author: 'cccccc' }), 200);
  expect(told()).toEqual({ kind: 'wave', count: 3 });
});
