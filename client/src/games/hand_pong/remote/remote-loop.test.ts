import { STEP_MS } from '@advay/shared/kernel/fixed-step';
import { expect, it } from 'vitest';
import { type GameConfig, type GameEvent, WHOLE_FIELD } from '../../../game-runtime/contract.ts';
import type { FinishedRound } from '../../../game-runtime/finished-round.ts';
import type { RemoteWire } from '../../../game-runtime/remote-wire.ts';
import { LOST_INPUT, type PlayerInput } from '../../../input/player-input.ts';
import { inputOf } from '../../../input/seat-input.ts';
import { courtToField, layCourt } from '../simulation/court-layout.ts';
import { openRemotePong } from './remote-pong.ts';

const config: GameConfig = {
  step: 'slow-wide',
  aspect: 1.6,
  ageBand: '5-6',
  ownName: '',
  reach: WHOLE_FIELD,
  handSide: null,
};
const layout = layCourt(config);

/** Two homes side by side; each child points at the ball it sees. */
function twoHomes() {
  const line = { isUp: true };
  const ears: ((bytes: Uint8Array) => void)[][] = [[], []];
  const homes = ([0, 1] as const).map((side) => {
    const wire: RemoteWire = {
      send: (bytes) => {
        if (line.isUp) for (const hear of ears[1 - side] ?? []) hear(bytes);
      },
      onPacket(hear) {
        ears[side]?.push(hear);
        return () => {};
      },
      bufferedBytes: 0,
    };
    const pong = openRemotePong({ config, friend: () => 'owl', side, seed: 3, life: side, wire });
    const events: GameEvent[] = [];
    const finished: FinishedRound[] = [];
    const child = { isSeen: true, hasPalmOnGlass: false, matches: 0 };
    const read = (): PlayerInput => {
      if (!child.isSeen) return LOST_INPUT;
      const { x, y } = courtToField(layout, { ...pong.rally.scene().ball, along: 0 });
      const finger = { id: 1, xNorm: x, yNorm: y, side: null };
      const palm = { id: 0, xNorm: 0.5, yNorm: 0.95, side: null };
      return inputOf(child.hasPalmOnGlass ? [palm, finger] : [finger]);
    };
    const begin = () =>
      pong.makeLoop(
        {
          source: { read, dispose() {} },
          onEvents: (told) => events.push(...told),
          onRoundEnd: (round) => finished.push(round),
        },
        {
          match: child.matches,
          onNewMatch: () => {
            child.matches += 1;
          },
        },
      );
    return { pong, events, finished, child, begin, loop: begin() };
  });
  const [first, second] = homes;
  if (first === undefined || second === undefined) throw new Error('there are two');
  let nowMs = 0;
  const play = (forMs: number, isOver = () => false) => {
    for (const untilMs = nowMs + forMs; nowMs < untilMs && !isOver(); nowMs += STEP_MS) {
      for (const { loop } of homes) loop.advance(nowMs, false);
    }
  };
  return { first, second, line, play };
}

it('is one round for each child, alike but for their own tries', () => {
  const { first, second, play } = twoHomes();
  play(240_000, () => first.finished.length > 0 && second.finished.length > 0);
  for (const { finished, events } of [first, second]) {
    expect(finished).toHaveLength(1);
    expect(finished[0]).toMatchObject({
      gameID: 'hand_pong',
      step: 'slow-wide',
      outcome: { share: 1 },
      unmeasured: null,
    });
    expect(finished[0]?.xpEarned).toBe(30);
    expect(events).toContainEqual({ kind: 'say', line: 'end-all' });
  }
  expect(first.pong.rally.session.score).toEqual(second.pong.rally.session.score);
});

it('is played by the finger that moves beside a resting palm', () => {
  const { first, second, play } = twoHomes();
  first.child.hasPalmOnGlass = true;
  play(240_000, () => first.finished.length > 0 && second.finished.length > 0);
  expect(first.finished[0]).toMatchObject({ outcome: { share: 1 }, longestMissRun: 0 });
});

it('begins the next match in both homes when one child asks, and counts it anew', () => {
  const { first, second, play } = twoHomes();
  play(240_000, () => first.finished.length > 0 && second.finished.length > 0);
  first.loop = first.begin();
  first.pong.rally.playAgain();
  play(300);
  expect([first.child.matches, second.child.matches]).toEqual([0, 1]);
  second.loop = second.begin();
  play(240_000, () => first.finished.length > 1 && second.finished.length > 1);
  expect(first.finished).toHaveLength(2);
  expect(second.finished).toHaveLength(2);
});

it('goes on for the other child while a hand is lost, and the one not seen is not measured', () => {
  const { first, second, play } = twoHomes();
  play(14_000);
  first.child.isSeen = false;
  play(20_000);
  expect(second.pong.rally.session.presence.kind).toBe('together');
  first.loop.end();
  expect(first.finished[0]).toMatchObject({ struggleIndex: null, unmeasured: 'poorly-seen' });
});

it('says who plays along when the line is gone, and who is back', () => {
  const { first, line, play } = twoHomes();
  play(10_000);
  line.isUp = false;
  play(14_000);
  line.isUp = true;
  play(3_000);
  const said = first.events.flatMap((event) => (event.kind === 'say' ? [event.line] : []));
  expect(said.filter((text) => text !== 'in-a-row')).toEqual(['away', 'bear-helps', 'friend-back']);
});

it('keeps what was played when the friend is gone for good, and no round that hardly began', () => {
  const { first, second, line, play } = twoHomes();
  play(5_000);
  second.loop.end();
  expect(second.finished).toEqual([]);
  play(15_000);
  line.isUp = false;
  play(2_000);
  first.loop.end();
  expect(first.finished).toHaveLength(1);
  expect(first.finished[0]?.outcome.share).toBeLessThan(1);
  expect(first.finished[0]?.outcome.share).toBeGreaterThan(0);
});
