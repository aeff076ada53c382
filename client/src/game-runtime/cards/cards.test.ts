import { STEP_MS } from '@advay/shared/kernel/fixed-step';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NO_INPUT } from '../../input/player-input.ts';
import { seatOf } from '../../input/seat-input.ts';
import { type GameSimulation, WHOLE_FIELD } from '../contract.ts';
import { toSpans } from '../field/spans.ts';
import { DWELL_MS } from '../limits.ts';
import { framed } from '../round-frame/framed.ts';
import { createFrame, type RoundFrame } from '../round-frame/round-frame.ts';
import { play } from '../testing/game-driver.ts';
import { type Cards, chooseCard, NO_CARDS_CHOSEN } from './choose-card.ts';
import { type LaidCard, layCards } from './lay-cards.ts';
import { TURNED_BACK_AFTER_MS } from './limits.ts';

type Table = RoundFrame & Readonly<{ aspect: number; laid: readonly LaidCard[]; cards: Cards }>;

/** Four cards; the last two are meant. */
const table: GameSimulation<Table> = {
  createState: (config) => ({
    ...createFrame(),
    aspect: config.aspect,
    laid: layCards(4, config),
    cards: NO_CARDS_CHOSEN,
  }),
  ...framed<Table>({
    longestMs: 90_000,
    endingMs: 0,
    open: () => [],
    turn(state, input, dtMs) {
      const { cards, events } = chooseCard(state.cards, seatOf(input, 0), {
        ...{ laid: state.laid, aspect: state.aspect, dtMs },
        hasConfirmed: input.actions.includes('confirm'),
        isRight: (card) => card >= 2,
      });
      return { state: { ...state, cards }, events };
    },
    hint: () => null,
    share: ({ cards }) => cards.found.length / 2,
    end: (state) => ({ state, events: [] }),
  }),
  bot: (_state, rng) => ({ input: NO_INPUT, rng }),
};

const sit = () => play(table).with({ aspect: 1.6 });
function restOn(round: ReturnType<typeof sit>, card: number, ms: number) {
  const { xNorm = 0, yNorm = 0 } = round.state.laid[card] ?? {};
  return round.from(xNorm, yNorm).rest(ms);
}

it('a card is chosen by resting on it, and not by passing over it', () => {
  const round = sit();
  restOn(round, 2, DWELL_MS / 2);
  restOn(round, 3, DWELL_MS / 2);
  expect(round.state.cards.found).toEqual([]);
  restOn(round, 3, DWELL_MS);
  expect(round.state.cards.found).toEqual([3]);
  expect(round.eventsOf('attempt')).toEqual([{ kind: 'attempt', isHit: true }]);
});

it('confirming takes it at once, and all that are meant are the end', () => {
  const round = sit();
  restOn(round, 2, STEP_MS).confirm();
  restOn(round, 3, STEP_MS).confirm();
  expect(round.outcome).toEqual({ share: 1 });
});

it('another card shows what it is and turns back; a hand that stays there has chosen once', () => {
  const round = sit();
  restOn(round, 0, DWELL_MS + 100);
  expect(round.state.cards.shown?.card).toBe(0);
  round.rest(TURNED_BACK_AFTER_MS + 3 * DWELL_MS);
  expect(round.state.cards.shown).toBeNull();
  expect(round.eventsOf('attempt')).toEqual([{ kind: 'attempt', isHit: false }]);
  round.lift();
  restOn(round, 0, DWELL_MS + 100);
  expect(round.eventsOf('attempt')).toHaveLength(2);
});

it('lays any number of cards inside the reach, none on another', () => {
  const low = fc.double({ min: 0, max: 0.3, noNaN: true });
  const high = fc.double({ min: 0.7, max: 1, noNaN: true });
  const reach = fc.record({ left: low, top: low, right: high, bottom: high });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.double({ min: 0.5, max: 2, noNaN: true }),
      fc.oneof(fc.constant(WHOLE_FIELD), reach),
      (count, aspect, box) => {
        const laid = layCards(count, { aspect, reach: box });
        const middles = laid.map((card) => toSpans(card, aspect));
        for (const [index, one] of laid.entries()) {
          expect(one.xNorm).toBeGreaterThan(box.left);
          expect(one.xNorm).toBeLessThan(box.right);
          expect(one.radiusSpans).toBeGreaterThan(0.04);
          for (const other of middles.slice(index + 1)) {
            const at = middles[index] ?? other;
            const apart = Math.max(Math.abs(at.x - other.x), Math.abs(at.y - other.y));
            expect(apart).toBeGreaterThan(2 * one.radiusSpans);
          }
        }
      },
    ),
  );
});
