import type { BadLink } from '@advay/shared/testing/bad-link';
import { advanceSession } from '../rally/advance-session.ts';
import { heldMs } from '../rally/attack-timeline.ts';
import { COURT_UNITS, type Side } from '../rally/court.ts';
import { flightMs } from '../rally/flight.ts';
import { lastEntry } from '../rally/rally-log.ts';
import { createRallySession, type RallyEvent, type RallySession } from '../rally/rally-session.ts';
import { drawnBall } from '../rally/session-picture.ts';
import { createGhostWatch } from './ghost-watch.ts';
import { createModelChild } from './model-child.ts';

export type Way = BadLink<Uint8Array>;

/** The screen is watched from here on: a fifth of a second and more before the ball arrives. */
const WATCHED_UNITS = 400;
const NOTHING_HEARD: readonly Uint8Array[] = [];

/** One home: a session, a child before it, and somebody who watches the screen. */
export function createSimulatedSide(side: Side, seed: number, paddleHalf: number) {
  const options = { side, seed, life: side + 1, paddleHalf, pace: 4, steepest: 3, mostSpin: 1 };
  let session: RallySession = createRallySession({ ...options, goal: 0xffff });
  const child = createModelChild(seed * 2 + side);
  const watch = createGhostWatch();
  const shown: RallyEvent[] = [];
  const holdsMs: number[] = [];
  let drawn = drawnBall(session);
  let bytes = 0;
  let packets = 0;
  let backwards = 0;
  /** The ball's own clock: it stands while the ball floats or waits. */
  let playedMs = 0;

  const away = ({ along }: { along: number }) => (side === 0 ? along : COURT_UNITS - along);

  function hasOwnTurn(): boolean {
    const last = lastEntry(session.log);
    return last?.kind === 'strike' && last.by !== side;
  }

  return {
    /** One step on the caller's clock. */
    advance(nowMs: number, dtMs: number, inbound: Way, outbound: Way): void {
      const wasComing = hasOwnTurn();
      const { ball } = drawn;
      const across = child.look({ nowMs, ...ball, isComing: wasComing });
      const received = inbound.receive(nowMs);
      const before = session;
      const stepped = advanceSession(session, {
        dtMs,
        across,
        received: received.length === 0 ? NOTHING_HEARD : received,
        canSend: true,
      });
      session = stepped.session;
      if (stepped.packet !== null) {
        bytes += stepped.packet.length;
        packets += 1;
        outbound.send(nowMs, stepped.packet);
      }
      drawn = drawnBall(session);
      const isPlaying = session.presence.kind === 'together';
      if (isPlaying) playedMs += dtMs;
      if (wasComing && isPlaying && away(ball) < WATCHED_UNITS) {
        const wasShown = drawnBall({
          ...before,
          hand: session.hand,
          sinceEntryMs: before.sinceEntryMs + dtMs,
        });
        watch.see({
          atMs: playedMs,
          ballAcross: wasShown.ball.across,
          ballAway: away(wasShown.ball),
          paddleAcross: session.hand.across,
          paddleHalf: session.hand.half,
        });
        const decided = stepped.events.find(
          (event) => (event.kind === 'strike' || event.kind === 'miss') && event.by === side,
        );
        if (decided?.kind === 'strike' || decided?.kind === 'miss') {
          watch.judge(decided.kind, wasShown.ball.across);
        }
      }
      noteHold(before, stepped.events);
      noteBackwards(before, ball);
      shown.push(...stepped.events);
    },
    get session() {
      return session;
    },
    get ghosts() {
      return watch.ghosts;
    },
    shown,
    holdsMs,
    get sent() {
      return { bytes, packets };
    },
    /** Frames in which a ball on its way flew back without an answer. */
    get backwards() {
      return backwards;
    },
  };

  /** How long the ball hung beyond the plan when its answer came. */
  function noteHold(before: RallySession, events: readonly RallyEvent[]): void {
    const flight = lastEntry(before.log);
    const isAnswered = events.some(({ kind }) => kind === 'strike' || kind === 'miss');
    if (!isAnswered || flight?.kind !== 'strike' || flight.by !== side) return;
    holdsMs.push(heldMs(before.sinceEntryMs, flightMs(flight), before.planMs));
  }

  function noteBackwards(before: RallySession, ball: { along: number }): void {
    const flight = lastEntry(session.log);
    const isSameFlight = before.log === session.log && before.presence.kind === 'together';
    if (!isSameFlight || flight?.kind !== 'strike' || flight.by !== side) return;
    if (before.unfinished === null && away(drawn.ball) < away(ball)) backwards += 1;
  }
}

export type SimulatedSide = ReturnType<typeof createSimulatedSide>;
