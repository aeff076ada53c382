import { createRng, nextFloat } from '@advay/shared/kernel/rng';
import { parseStoryPacket } from '@advay/shared/protocol/parse-story-packet';
import type { StoryPacket } from '@advay/shared/protocol/story-packet';
import { createBadLink, type LinkConditions, PERFECT_LINK } from '@advay/shared/testing/bad-link';
import { Reading } from '../record/reading.ts';

/** Looked at once a frame on either side. */
export const FRAME_MS = 17;
export const BOOK = 'away-goes-the-hat';
export const PAGE_COUNT = 11;

/** Two homes with one book, a way between them as bad as a test wants it, and one virtual clock. */
export function createTwoReaders(link: Partial<LinkConditions> = {}, seed = 1) {
  const conditions = { ...PERFECT_LINK, ...link };
  const ways = [0, 1].map((side) => createBadLink<string>(conditions, seed * 7 + side));
  const place = { book: BOOK, page: 0, turner: 'either' as const, clock: 1, by: 'aaaaaa' };
  const readers: [Reading, Reading] = [
    new Reading({ side: 0, author: 'aaaaaa', place }),
    new Reading({ side: 1, author: 'bbbbbb', place }),
  ];
  const sent: { atMs: number; side: 0 | 1; bytes: number; packet: StoryPacket }[] = [];
  let nowMs = 0;
  let rng = createRng(seed);

  return {
    readers,
    sent,
    now: () => nowMs,
    /** The next number of the seeded stream, 0..1. */
    draw(): number {
      const next = nextFloat(rng);
      rng = next.rng;
      return next.value;
    },
    /** The page of that side is loaded anew: nothing is left of what it knew. */
    reload(side: 0 | 1, author: string): Reading {
      readers[side] = new Reading({ side, author });
      return readers[side];
    },
    run(ms: number, eachFrame?: (nowMs: number) => void): void {
      for (const endMs = nowMs + ms; nowMs < endMs; ) {
        nowMs += FRAME_MS;
        for (const side of [0, 1] as const) {
          for (const text of ways[1 - side]?.receive(nowMs) ?? []) {
            const parsed = parseStoryPacket(text);
            if (!parsed.ok) throw new Error(`${parsed.reason}: ${text}`);
            readers[side].hear(parsed.packet, nowMs);
          }
        }
        eachFrame?.(nowMs);
        for (const side of [0, 1] as const) {
          const packet = readers[side].packetDue(nowMs);
          if (packet === null) continue;
          const text = JSON.stringify(packet);
          sent.push({ atMs: nowMs, side, bytes: text.length, packet });
          ways[side]?.send(nowMs, text);
        }
      }
    },
  };
}
