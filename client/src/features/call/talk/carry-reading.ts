import { clock } from '@advay/shared/kernel/clock';
import { parseStoryPacket, readStoryPacket } from '@advay/shared/protocol/parse-story-packet';
import type { PeerLink } from '../../../peer/peer-link.ts';
import type { Reading } from '../../storytime/record/reading.ts';
import { MIRROR_EVERY_MS, TELL_EVERY_MS } from '../limits.ts';
import type { StoryRoom } from '../room/story-room.ts';

export type CarryParts = Readonly<{
  reading: Reading;
  link: Pick<PeerLink, 'send' | 'onMessage' | 'onState'>;
  room: Pick<StoryRoom, 'sendBook' | 'onBook'>;
  now?: () => number;
}>;

/**
 * Keeps two readers on the same page: all of it over the direct way, and while that is broken the place alone over
 * signaling. Returns what ends it.
 */
export function carryReading({ reading, link, room, now = () => clock.nowMs() }: CarryParts) {
  let isLinked = false;
  let mirrored: Readonly<{ clock: number; atMs: number }> = { clock: -1, atMs: -Infinity };

  const tell = () => {
    const nowMs = now();
    const packet = reading.packetDue(nowMs);
    if (packet !== null) link.send(JSON.stringify(packet));
    if (!isLinked) mirror(nowMs);
  };
  const mirror = (nowMs: number) => {
    const { place } = reading.picture();
    if (place.clock === mirrored.clock && nowMs - mirrored.atMs < MIRROR_EVERY_MS) return;
    if (room.sendBook(reading.placePacket())) mirrored = { clock: place.clock, atMs: nowMs };
  };

  const leaving = [
    link.onState((state) => {
      isLinked = state === 'connected';
    }),
    link.onMessage((message) => {
      if (typeof message !== 'string') return;
      const heard = parseStoryPacket(message);
      if (heard.ok) reading.hear(heard.packet, now());
    }),
    room.onBook((record) => {
      const heard = readStoryPacket(record);
      if (heard.ok) reading.hear(heard.packet, now());
    }),
  ];
  const timer = clock.setInterval(tell, TELL_EVERY_MS);
  return () => {
    clock.clearTimeout(timer);
    for (const leave of leaving) leave();
  };
}
