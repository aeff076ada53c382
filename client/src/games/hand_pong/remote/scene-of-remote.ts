import { CHEER_MS, COUNTDOWN_MS } from '../limits.ts';
import { COURT_UNITS, type CourtPoint, otherSide } from '../rally/court.ts';
import type { RallySession } from '../rally/rally-session.ts';
import { pointsOf, type Score } from '../rally/score.ts';
import { pictureOf } from '../rally/session-picture.ts';
import { trailOf } from '../rally/trail.ts';
import type { PongScene, Seat } from '../scene.ts';
import { courtBall } from '../simulation/court-ball.ts';
import type { StandIn } from './stand-in.ts';

export type LastShown = Readonly<{ kind: 'strike' | 'miss'; seat: Seat; ageMs: number }> | null;

const COUNTS = 3;

/** What one home sees of a remote rally; the own side is always the near one. */
export function sceneOfRemote(
  session: RallySession,
  standIn: StandIn | null,
  last: LastShown,
  cheer: PongScene['cheer'],
): PongScene {
  const { hand, score, options } = session;
  const near = { across: hand.across, half: hand.half, isSeen: hand.hiddenMs === 0 };
  const isCheered = cheer !== null && cheer.ageMs < CHEER_MS;
  const shared = { near, last, cheer: isCheered ? cheer : null, landing: null };
  const share = Math.min(1, score.together / options.goal);
  if (standIn !== null) {
    const { rally, bear } = standIn;
    const flight = rally.last?.kind === 'strike' ? rally.last : null;
    return {
      ...shared,
      ...tally(rally.score, 0),
      // Apart from the shared count, so that nothing is drawn between the two.
      entry: -1 - rally.count,
      ball: courtBall(rally, { near: hand.across, far: bear.across }),
      mood: flight === null ? 'resting' : 'flying',
      trail: trailOf(flight, rally.sinceEntryMs),
      far: { across: bear.across, half: hand.half, isSeen: true },
      farPlayer: 'bear',
      share,
      card: null,
    };
  }
  const picture = pictureOf(session);
  const flip = (point: CourtPoint): CourtPoint =>
    options.side === 0 ? point : { ...point, along: COURT_UNITS - point.along };
  return {
    ...shared,
    ...tally(score, options.side),
    entry: session.log.epoch * 65_536 + session.log.entries.length,
    ball: flip(picture.ball),
    mood: session.presence.kind === 'floating' ? 'hovering' : picture.mood,
    trail: picture.trail.map(flip),
    far: {
      across: picture.peerAcross,
      half: session.peer?.half ?? hand.half,
      isSeen: session.peer?.isHandSeen ?? false,
    },
    farPlayer: 'child',
    share,
    card: cardOf(session),
  };
}

function tally(score: Score, side: 0 | 1) {
  const { rally, bestRally } = score;
  const points = { near: pointsOf(score, side), far: pointsOf(score, otherSide(side)) };
  return { rally, bestRally, points };
}

function cardOf({ presence, nowMs }: RallySession): PongScene['card'] {
  switch (presence.kind) {
    case 'waiting':
    case 'away':
      return 'waiting';
    case 'counting': {
      const leftMs = COUNTDOWN_MS - (nowMs - presence.sinceMs);
      return { count: Math.min(COUNTS, Math.max(1, Math.ceil((leftMs / COUNTDOWN_MS) * COUNTS))) };
    }
    case 'together':
    case 'floating':
      return null;
  }
}
