import { clamp } from '@advay/shared/kernel/clamp';
import { isBelieved, type Sighting } from '../../tracking-status.ts';
import { type ViewPoint, viewDistance } from '../../view-space.ts';
import { IDENTITY_LIMITS } from './limits.ts';

/** A hand of one frame, reduced to what tells hands apart. */
export type SeenHand = Readonly<{
  palm: ViewPoint;
  side: 'left' | 'right';
  sideScore: number;
}>;

type KnownHand = Sighting &
  Readonly<{
    id: number;
    palm: ViewPoint;
    side: 'left' | 'right' | null;
    /** Sum of what the frames said: right is positive. */
    sideSum: number;
  }>;

export type Identities = Readonly<{ known: readonly KnownHand[]; nextId: number }>;

export type Identity = Readonly<{ id: number; side: 'left' | 'right' | null }>;

export const NO_IDENTITIES: Identities = { known: [], nextId: 1 };

/**
 * Gives every hand of a frame an id that survives the model's changing order. A hand that was gone for longer than it
 * is believed gets a new id, so nothing ever joins its last point to the next one.
 * The result has one identity for each of `seen`, in its order.
 */
export function identifyHands(
  identities: Identities,
  seen: readonly SeenHand[],
  timeMs: number,
  frameAspect: number,
): Readonly<{ identities: Identities; result: readonly Identity[] }> {
  const believed = identities.known.filter((hand) => isBelieved(hand, timeMs));
  const pairs = matchHands(believed, seen, timeMs, frameAspect);
  let nextId = identities.nextId;
  const updated = seen.map((hand, place) => {
    const match = pairs.get(place);
    return match === undefined ? meet(hand, nextId++, timeMs) : follow(match, hand, timeMs);
  });
  const matched = new Set([...pairs.values()].map((hand) => hand.id));
  const waiting = believed
    .filter((hand) => !matched.has(hand.id))
    .map((hand) => ({ ...hand, isInNewestFrame: false }));
  return {
    identities: { known: [...updated, ...waiting], nextId },
    result: updated.map(({ id, side }) => ({ id, side })),
  };
}

function meet(hand: SeenHand, id: number, timeMs: number): KnownHand {
  const unknown = { id, palm: hand.palm, lastSeenMs: timeMs, isInNewestFrame: true };
  return follow({ ...unknown, side: null, sideSum: 0 }, hand, timeMs);
}

function follow(known: KnownHand, hand: SeenHand, timeMs: number): KnownHand {
  const said = hand.side === 'right' ? hand.sideScore : -hand.sideScore;
  const { sideMost, sideTrust } = IDENTITY_LIMITS;
  const sideSum = clamp(known.sideSum + said, -sideMost, sideMost);
  const trusted = sideSum >= sideTrust ? 'right' : sideSum <= -sideTrust ? 'left' : known.side;
  const { id } = known;
  return { id, palm: hand.palm, lastSeenMs: timeMs, isInNewestFrame: true, side: trusted, sideSum };
}

/** The cheapest way to pair hands; a hand left alone costs as much as the farthest pair allowed. */
function matchHands(
  known: readonly KnownHand[],
  seen: readonly SeenHand[],
  timeMs: number,
  frameAspect: number,
): ReadonlyMap<number, KnownHand> {
  const best = cheapestPairs(known, seen, 0, timeMs, frameAspect);
  return new Map(best.pairs);
}

type Pairing = Readonly<{ cost: number; pairs: readonly (readonly [number, KnownHand])[] }>;

/** Tries every pairing: with two hands there are at most a handful. */
function cheapestPairs(
  known: readonly KnownHand[],
  seen: readonly SeenHand[],
  place: number,
  timeMs: number,
  frameAspect: number,
): Pairing {
  const hand = seen[place];
  if (hand === undefined) return { cost: 0, pairs: [] };
  const alone = cheapestPairs(known, seen, place + 1, timeMs, frameAspect);
  const unpairedCost = IDENTITY_LIMITS.gateMost + IDENTITY_LIMITS.otherSidePenalty;
  let best: Pairing = { cost: alone.cost + unpairedCost, pairs: alone.pairs };
  for (const candidate of known) {
    const cost = pairCost(candidate, hand, timeMs, frameAspect);
    if (cost === null) continue;
    const others = known.filter((other) => other !== candidate);
    const rest = cheapestPairs(others, seen, place + 1, timeMs, frameAspect);
    if (cost + rest.cost < best.cost) {
      best = { cost: cost + rest.cost, pairs: [[place, candidate], ...rest.pairs] };
    }
  }
  return best;
}

/** Null when no hand moves that far in the time. */
function pairCost(
  known: KnownHand,
  hand: SeenHand,
  timeMs: number,
  frameAspect: number,
): number | null {
  const { gateBase, gatePerS, gateMost, otherSidePenalty } = IDENTITY_LIMITS;
  const elapsedS = Math.max(0, timeMs - known.lastSeenMs) / 1000;
  const gate = Math.min(gateMost, gateBase + gatePerS * elapsedS);
  const moved = viewDistance(known.palm, hand.palm, frameAspect);
  if (moved > gate) return null;
  const isOtherSide = known.side !== null && known.side !== hand.side;
  return moved + (isOtherSide ? otherSidePenalty * hand.sideScore : 0);
}
