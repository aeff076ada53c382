import type { SeatInput } from '../../input/player-input.ts';
import type { GameEvent } from '../contract.ts';
import { advanceDwell, createDwell, type Dwell } from '../dwell.ts';
import { toSpans } from '../field/spans.ts';
import type { LaidCard } from './lay-cards.ts';
import { TURNED_BACK_AFTER_MS } from './limits.ts';

/** A round of cards; plain JSON, embedded in a game's state. Cards are told by their place in the list. */
export type Cards = Readonly<{
  /** The card that is rested on. */
  on: number | null;
  dwell: Dwell;
  /** Cards that were chosen rightly: they stay turned over. */
  found: readonly number[];
  /** A card that was not meant, and how long it still shows what it is. */
  shown: Readonly<{ card: number; leftMs: number }> | null;
  /** That card, until the hand has left it: who just stays there chooses nothing a second time. */
  toLeave: number | null;
}>;

export type CardsStep = Readonly<{
  cards: Cards;
  /** 0..1 of the ring around the card that is rested on. */
  share: number;
  events: readonly GameEvent[];
}>;

type Choosing = Readonly<{
  laid: readonly LaidCard[];
  aspect: number;
  hasConfirmed: boolean;
  isRight: (card: number) => boolean;
  dtMs: number;
}>;

export const NO_CARDS_CHOSEN: Cards = {
  on: null,
  dwell: createDwell(),
  found: [],
  shown: null,
  toLeave: null,
};

/**
 * One step of choosing by resting on a card, or at once by confirming. A right one stays turned over. Another one is
 * nothing bad: it shows what it is for a while and turns back, and meanwhile nothing else can be chosen by mistake.
 */
export function chooseCard(
  before: Cards,
  { pointers }: Pick<SeatInput, 'pointers'>,
  { laid, aspect, hasConfirmed, isRight, dtMs }: Choosing,
): CardsStep {
  const touched = laid.map((card) => isOn(card, pointers, aspect));
  const hasStayed = before.toLeave !== null && touched[before.toLeave] === true;
  const cards = { ...passTime(before, dtMs), toLeave: hasStayed ? before.toLeave : null };
  if (cards.shown !== null) return { cards, share: 0, events: [] };
  const isFree = (card: number) => card !== cards.toLeave && !cards.found.includes(card);
  const on = touched.findIndex((isTouched, card) => isTouched && isFree(card));
  if (on === -1) {
    const held = advanceDwell(cards.dwell, { isOn: false, dtMs });
    return { cards: { ...cards, dwell: held.dwell }, share: held.share, events: [] };
  }
  const held = advanceDwell(on === cards.on ? cards.dwell : createDwell(), { isOn: true, dtMs });
  if (!held.isDone && !hasConfirmed) {
    return { cards: { ...cards, on, dwell: held.dwell }, share: held.share, events: [] };
  }
  return turnOver(cards, on, laid[on], isRight(on));
}

function passTime(cards: Cards, dtMs: number): Cards {
  if (cards.shown === null) return cards;
  const leftMs = cards.shown.leftMs - dtMs;
  return { ...cards, shown: leftMs > 0 ? { ...cards.shown, leftMs } : null };
}

function isOn(card: LaidCard, pointers: SeatInput['pointers'], aspect: number): boolean {
  const middle = toSpans(card, aspect);
  return pointers.some((pointer) => {
    const at = toSpans(pointer, aspect);
    const awaySpans = Math.max(Math.abs(at.x - middle.x), Math.abs(at.y - middle.y));
    return awaySpans <= card.radiusSpans;
  });
}

function turnOver(
  cards: Cards,
  card: number,
  place: LaidCard | undefined,
  isRight: boolean,
): CardsStep {
  const fresh = { ...cards, on: null, dwell: createDwell() };
  const at = place ? { xNorm: place.xNorm, yNorm: place.yNorm } : {};
  if (!isRight) {
    return {
      cards: { ...fresh, shown: { card, leftMs: TURNED_BACK_AFTER_MS }, toLeave: card },
      share: 0,
      events: [
        { kind: 'attempt', isHit: false },
        { kind: 'cue', cue: 'touch', ...at },
      ],
    };
  }
  return {
    cards: { ...fresh, found: [...cards.found, card] },
    share: 0,
    events: [
      { kind: 'attempt', isHit: true },
      { kind: 'progress' },
      { kind: 'cue', cue: 'pop', ...at },
    ],
  };
}
