import { STORY_LIMITS } from '@advay/shared/protocol/story-limits';
import type { Place, StoryPacket } from '@advay/shared/protocol/story-packet';
import { type BurstKind, STORY_VERSION } from '@advay/shared/protocol/story-words';
import type { PagePoint } from './draw.ts';
import type { Drawing, Side } from './drawing.ts';
import { InkWindow } from './ink-window.ts';
import { RECORD_LIMITS } from './limits.ts';
import { isSamePlace } from './place.ts';
import { haveOf } from './progress.ts';

type Known = Readonly<{ place: Place; drawing: Drawing }>;

const NEVER = Number.NEGATIVE_INFINITY;
/** Room for the ink's own fields, and for the marks between a packet's. */
const INK_HEAD_BYTES = 140;

/** Decides what the other side has to be told, and when: it keeps what they confirmed and what was said last. */
export class PacketWriter {
  /** Where this side points. */
  point: PagePoint | null = null;
  readonly #side: Side;
  readonly #author: string;
  readonly #ink = new InkWindow();
  #n = 0;
  #wholeAtMs = NEVER;
  #inkAtMs = NEVER;
  #said: Readonly<{ place: Place | null; times: number; atMs: number }> = {
    place: null,
    times: 0,
    atMs: NEVER,
  };
  #pointSaid: Readonly<{ point: PagePoint | null; times: number; atMs: number }> = {
    point: null,
    times: RECORD_LIMITS.pointGoneTimes,
    atMs: NEVER,
  };
  #burst: Readonly<{ kind: BurstKind; count: number; untilMs: number }> | null = null;
  #isBurstNew = false;
  #theirPlace: Place | null = null;
  #isAnswerDue = false;

  constructor(side: Side, author: string) {
    this.#side = side;
    this.#author = author;
  }

  sayBurst(kind: BurstKind, nowMs: number): void {
    const count = (this.#burst?.count ?? 0) + 1;
    this.#burst = { kind, count, untilMs: nowMs + RECORD_LIMITS.burstSaidMs };
    this.#isBurstNew = true;
  }

  hear({ place, have, ask }: StoryPacket, nowMs: number): void {
    if (place !== undefined) this.#theirPlace = place;
    if (have !== undefined) this.#ink.hear(have, nowMs);
    if (ask) this.#isAnswerDue = true;
  }

  write({ place, drawing }: Known, nowMs: number): StoryPacket | null {
    const isWhole = this.#isAnswerDue || nowMs - this.#wholeAtMs >= RECORD_LIMITS.heartbeatMs;
    const isPlaceDue = isWhole || this.#isPlaceDue(place, nowMs);
    const isPointDue = this.#isPointDue(nowMs);
    const isInkDue =
      nowMs - this.#inkAtMs >= RECORD_LIMITS.inkEveryMs && this.#ink.isLacking(drawing);
    if (!isPlaceDue && !isPointDue && !isInkDue && !this.#isBurstNew) return null;

    const packet: StoryPacket = {
      v: STORY_VERSION,
      from: this.#author,
      side: this.#side,
      n: this.#n,
    };
    if (isPlaceDue) packet.place = place;
    if (isPointDue) packet.point = this.point === null ? null : [this.point.x, this.point.y];
    if (isWhole || isInkDue) packet.have = haveOf(drawing);
    const burst = this.#burst;
    if (burst !== null && (isWhole || nowMs <= burst.untilMs)) {
      packet.burst = { kind: burst.kind, count: burst.count };
    }
    const isPlaceNews = isPlaceDue && !isSamePlace(this.#theirPlace, place);
    if (isInkDue || isPlaceNews) packet.ask = true;
    if (isInkDue) {
      const usedBytes = JSON.stringify(packet).length + INK_HEAD_BYTES;
      const room = { budgetBytes: STORY_LIMITS.packetMaxBytes - usedBytes, turn: this.#n };
      const ink = this.#ink.next(drawing, room, nowMs);
      if (ink !== null) packet.ink = ink;
    }
    this.#note(packet, nowMs, isWhole);
    return packet;
  }

  #note({ place, point, ink }: StoryPacket, nowMs: number, isWhole: boolean): void {
    this.#n += 1;
    this.#isBurstNew = false;
    if (place !== undefined) {
      const times = isSamePlace(this.#said.place, place) ? this.#said.times + 1 : 1;
      this.#said = { place, times, atMs: nowMs };
    }
    if (point !== undefined) {
      const times = this.#pointSaid.point === this.point ? this.#pointSaid.times + 1 : 1;
      this.#pointSaid = { point: this.point, times, atMs: nowMs };
    }
    if (ink !== undefined) this.#inkAtMs = nowMs;
    if (isWhole) {
      this.#wholeAtMs = nowMs;
      this.#isAnswerDue = false;
    }
  }

  #isPlaceDue(place: Place, nowMs: number): boolean {
    if (isSamePlace(this.#theirPlace, place)) return false;
    const { place: said, times, atMs } = this.#said;
    if (!isSamePlace(said, place)) return true;
    // Nobody has ever answered: whoever comes later hears the whole within a heartbeat.
    if (this.#theirPlace === null && times > RECORD_LIMITS.unheardTimes) return false;
    return nowMs - atMs >= (RECORD_LIMITS.turnRepeatsMs[times - 1] ?? RECORD_LIMITS.askAgainMs);
  }

  #isPointDue(nowMs: number): boolean {
    const { point, times, atMs } = this.#pointSaid;
    const agoMs = nowMs - atMs;
    if (agoMs < RECORD_LIMITS.pointEveryMs) return false;
    if (point !== this.point) return true;
    return point === null
      ? times < RECORD_LIMITS.pointGoneTimes
      : agoMs >= RECORD_LIMITS.pointAgainMs;
  }
}
