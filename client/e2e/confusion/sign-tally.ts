import type { SignRule } from '../../src/vision/senses/sign-hysteresis.ts';
import type { ActedFrame } from './acts.ts';
import { FRAME_MS } from './clip.ts';

/** One frame: what was truly before the camera, and what was said of it. */
export type ToldFrame = Readonly<{ acted: ActedFrame; told: readonly string[] }>;

/** An axis is what it is in every frame. */
export const AT_ONCE: SignRule = { on: 0.5, off: 0.5, onAfterMs: 0, offAfterMs: 0, votes: 1 };

/** Of a sign: frames that truly show it and those of them that say so; all others and those that say so. */
export type SignTally = { own: number; found: number; others: number; raised: number };

/** The model smooths its own points over some frames: a sign may come, and go, so much later than by its rule. */
const LATE_MS = 133;

/** Adds the frames of one clip up for one sign. Its first frames and its last are those in which it comes and goes. */
export function tallySign(
  tally: SignTally,
  sign: string,
  rule: SignRule,
  frames: readonly ToldFrame[],
): void {
  const voteMs = rule.votes * FRAME_MS;
  const [comesMs, goesMs] = [rule.onAfterMs, rule.offAfterMs].map((ms) => ms + voteMs + LATE_MS);
  let shownMs = 0;
  let goneMs = Number.POSITIVE_INFINITY;
  for (const { acted, told } of frames) {
    const isShown = acted.shows.includes(sign);
    const maybe = isShown || acted.mayShow.includes(sign);
    shownMs = isShown ? shownMs + FRAME_MS : 0;
    goneMs = maybe ? 0 : goneMs + FRAME_MS;
    const isTold = told.includes(sign);
    if (isShown && shownMs > (comesMs ?? 0)) {
      tally.own += 1;
      tally.found += Number(isTold);
    } else if (!maybe && goneMs > (goesMs ?? 0)) {
      tally.others += 1;
      tally.raised += Number(isTold);
    }
  }
}

/** For people: of each sign how much of it was found, and how often it was raised by something else. */
export function printTallies(tallies: ReadonlyMap<string, SignTally>): string {
  const share = (part: number, all: number) =>
    (all === 0 ? '.' : ((100 * part) / all).toFixed(1)).padStart(8);
  const count = (frames: number) => String(frames).padStart(8);
  const lines = [...tallies].map(
    ([sign, { own, found, others, raised }]) =>
      sign.padEnd(22) + share(found, own) + count(own) + share(raised, others) + count(others),
  );
  return ['sign                    found %   of own  raised %  of others', ...lines].join('\n');
}

const LEAST_FOUND = 0.97;

/** In words, where too little is found or too much raised. */
export function faultsOfTallies(
  tallies: ReadonlyMap<string, SignTally>,
  mostRaised: number,
): readonly string[] {
  return [...tallies].flatMap(([sign, { own, found, others, raised }]) => [
    ...(own > 0 && found / own < LEAST_FOUND
      ? [`${sign} is found in ${found} of ${own} frames`]
      : []),
    ...(others > 0 && raised / others > mostRaised
      ? [`${sign} is raised in ${raised} of ${others} frames`]
      : []),
  ]);
}
