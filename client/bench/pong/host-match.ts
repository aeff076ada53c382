import { STEP_MS } from '@advay/shared/kernel/fixed-step';
import { createBadLink, type LinkConditions, PERFECT_LINK } from '@advay/shared/testing/bad-link';
import {
  BALL_RADIUS,
  FORGIVEN_MS,
  HIT_BOX_FACTOR,
  SERVE_PAUSE_MS,
} from '../../src/games/hand_pong/limits.ts';
import { aimServe, aimStrike } from '../../src/games/hand_pong/rally/aim-strike.ts';
import { COURT_UNITS, type CourtPoint, type Side } from '../../src/games/hand_pong/rally/court.ts';
import { arrivalOf, ballAt, flightMs } from '../../src/games/hand_pong/rally/flight.ts';
import { nextWriter, type RallyEntry } from '../../src/games/hand_pong/rally/rally-entry.ts';
import { createGhostWatch } from '../../src/games/hand_pong/testing/ghost-watch.ts';
import { createModelChild } from '../../src/games/hand_pong/testing/model-child.ts';

// The usual way: one home is the host, owns ball and hits and sends states at 30 Hz; the other shows them 100 ms
// behind the newest and sends its paddle. Same flights, same hit box and forgiven time, same children, same ways.

const SEND_EVERY_STEPS = 2;
const SHOWN_BEHIND_MS = 100;
const PADDLE_HALF = 90;
const LONGEST_MS = 1_200_000;
const WATCHED_UNITS = 400;
const SETTLE_STEPS = 60;
const RULES = { speed: 4, steepest: 3, mostSpin: 1 };
/** A state and a paddle as bytes: stamp, entry, ball and paddle, scores; stamp and paddle. */
const STATE_BYTES = 20;
const PADDLE_BYTES = 8;

type HostState = Readonly<{
  atMs: number;
  count: number;
  last: RallyEntry | null;
  ball: CourtPoint;
  points: number;
}>;

export type HostReport = Readonly<{
  rallies: number;
  crossings: number;
  ghostMisses: number;
  ghostHits: number;
  /** 1 when the guest's score was another a second after the end. */
  scoreDisagreements: number;
  bytesPerS: number;
}>;

export function playHosted(
  seed: number,
  rallies: number,
  link: Partial<LinkConditions>,
): HostReport {
  const conditions = { ...PERFECT_LINK, ...link };
  const states = createBadLink<HostState>(conditions, seed * 2 + 1);
  const paddles = createBadLink<number>(conditions, seed * 2 + 2);
  const children = [createModelChild(seed * 2), createModelChild(seed * 2 + 1)] as const;
  const watches = [createGhostWatch(), createGhostWatch()] as const;
  const across: [number, number] = [COURT_UNITS / 2, COURT_UNITS / 2];
  let guestPaddle = COURT_UNITS / 2;
  let shown: HostState[] = [];
  let offsetMs = Number.NEGATIVE_INFINITY;
  let last = null as RallyEntry | null;
  let count = 0;
  let serves = 0;
  let crossings = 0;
  let points = 0;
  let sinceMs = 0;
  let wasCovered = false;
  let guestCount = 0;
  let bytes = 0;
  let nowMs = 0;

  const ballNow = (): CourtPoint => {
    if (last?.kind === 'strike') return ballAt(last, Math.floor(sinceMs));
    const by: Side = last?.by ?? 0;
    return { across: by === 0 ? across[0] : guestPaddle, along: by === 0 ? 0 : COURT_UNITS };
  };

  function write(entry: RallyEntry): void {
    if (entry.kind === 'strike') {
      crossings += 1;
      if (last?.kind !== 'strike') serves += 1;
    } else points += 1;
    last = entry;
    count += 1;
    sinceMs = 0;
    wasCovered = false;
  }

  function hostStep(): void {
    sinceMs += STEP_MS;
    const by = nextWriter(last ?? undefined);
    const paddle = { across: by === 0 ? across[0] : guestPaddle, half: PADDLE_HALF };
    if (last?.kind !== 'strike') {
      if (sinceMs >= SERVE_PAUSE_MS)
        write(aimServe(by, paddle.across, RULES, count * 7_919 + seed, 0));
      return;
    }
    const arrivesMs = flightMs(last);
    const lands = arrivalOf(last).across;
    const isCovered = Math.abs(paddle.across - lands) <= PADDLE_HALF * HIT_BOX_FACTOR + BALL_RADIUS;
    if (isCovered && Math.abs(sinceMs - arrivesMs) <= FORGIVEN_MS) wasCovered = true;
    const verdict =
      sinceMs < arrivesMs
        ? null
        : wasCovered
          ? 'strike'
          : sinceMs > arrivesMs + FORGIVEN_MS
            ? 'miss'
            : null;
    if (verdict === null) return;
    if (by === 0) watches[0].judge(verdict, lands);
    write(
      verdict === 'strike'
        ? aimStrike(last, paddle, RULES, 0)
        : { kind: 'miss', by, atMs: 0, across: lands },
    );
  }

  /** The guest's picture: between the two states around 100 ms ago. */
  function guestSees(): HostState | null {
    const atMs = nowMs - offsetMs - SHOWN_BEHIND_MS;
    const after = shown.find((state) => state.atMs >= atMs) ?? shown.at(-1);
    const before = shown.findLast((state) => state.atMs <= atMs) ?? after;
    if (after === undefined || before === undefined) return null;
    const spanMs = after.atMs - before.atMs;
    const share = spanMs <= 0 ? 0 : Math.min(1, (atMs - before.atMs) / spanMs);
    const mix = (from: number, to: number) => from + (to - from) * share;
    if (before.count !== after.count) return before;
    const ball = {
      across: mix(before.ball.across, after.ball.across),
      along: mix(before.ball.along, after.ball.along),
    };
    return { ...before, ball };
  }

  function watch(side: Side, ball: CourtPoint): void {
    const ballAway = side === 0 ? ball.along : COURT_UNITS - ball.along;
    if (ballAway > WATCHED_UNITS) return;
    const paddleAcross = across[side];
    watches[side].see({
      atMs: nowMs,
      ballAcross: ball.across,
      ballAway,
      paddleAcross,
      paddleHalf: PADDLE_HALF,
    });
  }

  for (let step = 1; nowMs < LONGEST_MS && serves <= rallies; step += 1) {
    nowMs = step * STEP_MS;
    for (const heard of paddles.receive(nowMs)) guestPaddle = heard;
    const ball = ballNow();
    const isComing = last !== null && last.kind === 'strike' && last.by === 1;
    across[0] = children[0].look({ nowMs, ...ball, isComing });
    if (isComing) watch(0, ball);
    hostStep();

    for (const state of states.receive(nowMs)) {
      shown = [...shown, state].sort((a, b) => a.atMs - b.atMs).slice(-30);
      // The quickest packet tells the way's least delay: what comes later is shown by its own stamp.
      offsetMs =
        offsetMs === Number.NEGATIVE_INFINITY
          ? nowMs - state.atMs
          : Math.min(offsetMs, nowMs - state.atMs);
    }
    const seen = guestSees();
    if (seen !== null) {
      const comes = seen.last?.kind === 'strike' && seen.last.by === 0;
      across[1] = children[1].look({ nowMs, ...seen.ball, isComing: comes });
      if (seen.count !== guestCount) {
        const decided = shown.find((state) => state.count === guestCount + 1)?.last;
        const lands = shown.findLast((state) => state.count === guestCount)?.last;
        if (decided?.by === 1 && lands?.kind === 'strike' && lands.by === 0) {
          watches[1].judge(decided.kind, arrivalOf(lands).across);
        }
        guestCount = seen.count;
      }
      if (comes) watch(1, seen.ball);
    }
    if (step % SEND_EVERY_STEPS === 0) {
      states.send(nowMs, { atMs: nowMs, count, last, ball: ballNow(), points });
      paddles.send(nowMs, across[1]);
      bytes += STATE_BYTES + PADDLE_BYTES;
    }
  }
  for (let step = 1; step <= SETTLE_STEPS; step += 1) {
    nowMs += STEP_MS;
    states.send(nowMs, { atMs: nowMs, count, last, ball: ballNow(), points });
    shown.push(...states.receive(nowMs));
  }
  const newest = shown.reduce((best, state) => (state.atMs > best.atMs ? state : best));
  return {
    rallies: serves - 1,
    crossings,
    ghostMisses: watches[0].ghosts.misses + watches[1].ghosts.misses,
    ghostHits: watches[0].ghosts.hits + watches[1].ghosts.hits,
    scoreDisagreements: newest.points === points ? 0 : 1,
    bytesPerS: bytes / 2 / (nowMs / 1000),
  };
}
