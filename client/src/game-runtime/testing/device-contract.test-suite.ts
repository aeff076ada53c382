import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Movement, type MovementId, movementsOf } from '../../controls/movement.ts';
import { LOST_INPUT } from '../../input/player-input.ts';
import { inputAtSeats } from '../../input/seat-input.ts';
import { type GamePlay, play } from './game-driver.ts';
import { playerInputs } from './player-inputs.ts';
import { seatMaking, shownMovements } from './shown-movements.ts';
import type { SignHearingGame, SignsHeard } from './sign-hearing-game.ts';
import { IS_FULL_SIZE } from './test-size.ts';

export const DEVICES = ['mouse', 'touch', 'keyboard', 'camera'] as const;
type DeviceName = (typeof DEVICES)[number];

/** Arrow keys are slow by design; one movement after the other takes its time. */
const DEVICE_LIMIT_MS = 120_000;
const CLOSELY_EACH = 5;
const HELD_MS = 600;
const LOST_MS = 1_000;

/** Somebody plays with nothing but this device. */
export function playBy<State>(round: GamePlay<State>, device: DeviceName): GamePlay<State> {
  if (device === 'mouse') return round.byMouse();
  if (device === 'touch') return round.byTouch();
  if (device === 'keyboard') return round.byKeyboard();
  return round.byCamera();
}

/** What every device has to keep for a game with these controls: each movement is heard, alone, and only while made. */
export function describeDeviceContract(game: SignHearingGame): void {
  const { controls } = game;
  const movements = movementsOf(controls);
  // A game that is played by pointing has none: its pointers are in every round of its own.
  if (movements.length === 0) return;
  // Every movement is in the rounds that are played through; at the usual size some are looked at closely.
  const lookedAt = movements.filter((_, at) => IS_FULL_SIZE || at % CLOSELY_EACH === 0);
  const round = (players: 1 | 2 = 1) => play(game).with({ players });
  const heardAt = (seat: 0 | 1, { state }: GamePlay<SignsHeard>) => state.seats[seat];

  function begin(of: GamePlay<SignsHeard>, { sign, axis }: Movement): void {
    if (axis !== undefined) of.turn(axis.name, axis.value, { ms: 0 });
    if (sign !== undefined) of.show(sign.name, sign);
  }

  it.each(DEVICES)('brings each movement by %s as long as it is made, and no other', (device) => {
    for (const movement of lookedAt) {
      const one = playBy(round(), device);
      begin(one, movement);
      one.hold(HELD_MS);
      expect(heardAt(0, one)?.shown, movement.id).toEqual([movement.id]);
      expect(heardAt(0, one)?.begun, movement.id).toEqual([movement.id]);
      one.release().rest(HELD_MS);
      expect(heardAt(0, one)?.shown, movement.id).toEqual([]);
      expect(heardAt(0, one)?.begun, movement.id).toEqual([movement.id]);
    }
  });

  it.each(DEVICES)(
    'is played through by %s, every movement with a rest before the next',
    (device) => {
      const whole = playBy(round(), device).letBotPlay({ forMs: DEVICE_LIMIT_MS });
      expect(whole.outcome).toEqual({ share: 1 });
      expect(whole.eventsOf('attempt').filter(({ isHit }) => !isHit)).toEqual([]);
    },
  );

  it.runIf(controls.seats === 2).each(DEVICES)('seats two children by %s', (device) => {
    const two = playBy(round(2), device).letBotPlay({ forMs: DEVICE_LIMIT_MS });
    expect(two.outcome).toEqual({ share: 1 });
    expect(two.eventsOf('attempt').filter(({ isHit }) => !isHit)).toEqual([]);
    const seats = two.eventsOf('attempt').map(({ seat }) => seat);
    expect(new Set(seats)).toEqual(new Set([0, 1]));
  });

  it.each(['by camera', 'by nothing between'])('joins no sign across a loss, %s', (by) => {
    for (const movement of lookedAt) {
      const lost = by === 'by camera' ? round().byCamera() : round();
      begin(lost, movement);
      lost.hold(HELD_MS).lose(LOST_MS).hold(HELD_MS);
      const begun: MovementId[] = [movement.id, movement.id];
      expect(heardAt(0, lost)?.begun, movement.id).toEqual(begun);
      expect(lost.session.lostMs).toBeGreaterThan(0);
    }
  });

  it('does not show after a loss what was let go meanwhile', () => {
    for (const movement of lookedAt) {
      const lost = round();
      begin(lost, movement);
      lost.hold(HELD_MS).feed(LOST_INPUT).feed(LOST_INPUT);
      const after = lost.state.seats[0]?.begun.length;
      lost.release().rest(HELD_MS);
      expect(heardAt(0, lost)?.shown).toEqual([]);
      expect(heardAt(0, lost)?.begun).toHaveLength(after ?? 0);
    }
  });

  it('hears whatever signs come, at whatever seat, and stays plain numbers', () => {
    fc.assert(
      fc.property(fc.array(playerInputs(controls), { maxLength: 60 }), (inputs) => {
        const wild = round(controls.seats);
        for (const input of inputs) wild.feed(input);
        expect(JSON.parse(JSON.stringify(wild.state))).toEqual(wild.state);
        const [last] = wild.inputLog.slice(-1);
        const seat = last?.seats[0];
        // Empty seats after a loss, else what the last input shows.
        const isShown = [[], seat && shownMovements(controls, seat)];
        if (last?.tracking === 'tracked') expect(isShown).toContainEqual(heardAt(0, wild)?.shown);
      }),
      { numRuns: IS_FULL_SIZE ? 40 : 15 },
    );
  });

  it('is told apart from every other by what it shows', () => {
    for (const movement of movements) {
      const seats = inputAtSeats([seatMaking([movement])]);
      expect(shownMovements(controls, seats[0])).toEqual([movement.id]);
    }
  });
}
