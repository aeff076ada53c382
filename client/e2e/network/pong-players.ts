import type { Page } from '@playwright/test';
import { WHOLE_FIELD } from '../../src/game-runtime/contract.ts';
import { handPong } from '../../src/games/hand_pong/index.ts';
import { arrivalOf } from '../../src/games/hand_pong/rally/flight.ts';
import type { SeenRemotePong } from '../../src/games/hand_pong/remote/remote-pong.ts';
import {
  type CourtLayout,
  courtToField,
  layCourt,
} from '../../src/games/hand_pong/simulation/court-layout.ts';
import { type Pointing, playUntil, type Thinking } from '../players.ts';
import { seeGame } from '../seen-game.ts';

export const seePong = async (page: Page): Promise<SeenRemotePong | undefined> =>
  (await seeGame<SeenRemotePong>(page))?.state;

type WindowSize = Readonly<{ width: number; height: number }>;

/** The court as it lies in a window, before anything is known of the child's reach. */
function courtIn({ width, height }: WindowSize): CourtLayout {
  const { landscape, portrait } = handPong.fieldAspect;
  const aspect = height > width ? portrait : landscape;
  return layCourt({ aspect, reach: WHOLE_FIELD, handSide: null });
}

/** Goes where the ball will come, as soon as it is on its way, and else stays by it. */
export function goToBall(window: WindowSize): Thinking<SeenRemotePong> {
  const layout = courtIn(window);
  return ({ session, scene }: SeenRemotePong) => {
    const last = session.log.entries.at(-1);
    const isComing = last?.kind === 'strike' && last.by !== session.options.side;
    const isFriendThere = scene.farPlayer === 'child';
    const { across } = isComing && isFriendThere ? arrivalOf(last) : scene.ball;
    const { x, y } = courtToField(layout, { across, along: 0 });
    // Only the way across moves the paddle; in the middle of the picture a hand is seen best.
    return layout.isTall ? { xNorm: x, yNorm: MIDDLE } : { xNorm: MIDDLE, yNorm: y };
  };
}

const MIDDLE = 0.5;

/** Plays with what it points with until the rally has come as far as wanted. */
export function playPong(
  page: Page,
  pointing: Pointing,
  until: (seen: SeenRemotePong) => boolean,
  limitMs: number,
): Promise<SeenRemotePong> {
  return playUntil<SeenRemotePong>({
    page,
    thinking: goToBall(page.viewportSize() ?? { width: 1, height: 0 }),
    pointing,
    until,
    limitMs,
  });
}

/** Strikes that crossed the court between the two children, serves included. */
export function crossingsOf({ session }: SeenRemotePong): number {
  return session.log.entries.filter(({ kind }) => kind === 'strike').length;
}
