import { createRng, nextFloat, type Rng } from '../kernel/rng.ts';

/** One direction of a way between two homes, as bad as a test wants it. */
export type LinkConditions = Readonly<{
  /** One way. */
  delayMs: number;
  /** Each message is late by up to so much more, evenly spread; so messages overtake each other. */
  jitterMs: number;
  /** Part of the messages that is lost, 0..1. */
  lossShare: number;
  /** Messages that are lost one after another, on average; 1 is no bursts (Gilbert's model). */
  lossBurst: number;
  /** Part of the messages that comes twice, 0..1. */
  duplicateShare: number;
  /** Part of the messages that is held back for `reorderMs`, 0..1. */
  reorderShare: number;
  reorderMs: number;
  /** Times in which nothing gets through. */
  partitions: readonly Readonly<{ fromMs: number; untilMs: number }>[];
}>;

export const PERFECT_LINK: LinkConditions = {
  delayMs: 0,
  jitterMs: 0,
  lossShare: 0,
  lossBurst: 1,
  duplicateShare: 0,
  reorderShare: 0,
  reorderMs: 0,
  partitions: [],
};

export interface BadLink<Message> {
  send(nowMs: number, message: Message): void;
  /** What has arrived by now, in the order of arrival. */
  receive(nowMs: number): Message[];
}

/** A seeded bad link on the caller's own clock: the same seed and calls, the same losses. */
export function createBadLink<Message>(conditions: LinkConditions, seed: number): BadLink<Message> {
  const { delayMs, jitterMs, lossShare, duplicateShare, reorderShare, reorderMs } = conditions;
  let rng: Rng = createRng(seed);
  let isInBurst = false;
  let onTheWay: { arrivesMs: number; order: number; message: Message }[] = [];
  let order = 0;

  function draw(): number {
    const next = nextFloat(rng);
    rng = next.rng;
    return next.value;
  }

  /** Two states: in a burst all is lost; it ends after `lossBurst` messages and begins so that `lossShare` are. */
  function isLost(): boolean {
    const endShare = 1 / Math.max(1, conditions.lossBurst);
    const beginShare = lossShare >= 1 ? 1 : (lossShare * endShare) / (1 - lossShare);
    isInBurst = isInBurst ? lossShare >= 1 || draw() >= endShare : draw() < beginShare;
    return isInBurst;
  }

  function put(nowMs: number, message: Message): void {
    const heldMs = reorderShare > 0 && draw() < reorderShare ? reorderMs : 0;
    const lateMs = jitterMs > 0 ? draw() * jitterMs : 0;
    order += 1;
    onTheWay.push({ arrivesMs: nowMs + delayMs + lateMs + heldMs, order, message });
  }

  return {
    send(nowMs, message) {
      const isCut = conditions.partitions.some(
        ({ fromMs, untilMs }) => nowMs >= fromMs && nowMs < untilMs,
      );
      // The draw comes first, so that a partition does not change what happens after it.
      if (isLost() || isCut) return;
      put(nowMs, message);
      if (duplicateShare > 0 && draw() < duplicateShare) put(nowMs, message);
    },
    receive(nowMs) {
      if (!onTheWay.some(({ arrivesMs }) => arrivesMs <= nowMs)) return [];
      const arrived = onTheWay.filter(({ arrivesMs }) => arrivesMs <= nowMs);
      onTheWay = onTheWay.filter(({ arrivesMs }) => arrivesMs > nowMs);
      arrived.sort((a, b) => a.arrivesMs - b.arrivesMs || a.order - b.order);
      return arrived.map(({ message }) => message);
    },
  };
}
