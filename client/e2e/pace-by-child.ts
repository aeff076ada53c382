import { createRng, type Rng } from '@advay/shared/kernel/rng';
import type { Page } from '@playwright/test';
import type { ClockGlobals } from '../src/app/given-clock.ts';
import type { PlayerInput } from '../src/input/player-input.ts';

type PaceGlobals = ClockGlobals & {
  advayWatch: (
    state: unknown,
    fieldAspect: number,
    bot?: (state: unknown, rng: Rng) => Readonly<{ input: PlayerInput; rng: Rng }>,
    told?: PlayerInput,
  ) => void;
};

/** At most so many times faster; until the camera has seen what the child does, or that it stopped, not at all. */
const MOST_PACE = {
  /** What it does is seen, and goes on: the game alone takes its time. */
  seen: 4,
  /** It has nothing to do: fruit ripens, ducks swim up. */
  calm: 12,
} as const;
/** Of the game's time in one picture of the screen, as the child looks up but once in it: on a slow machine less is won. */
const MOST_IN_A_PICTURE_MS = { seen: 80, calm: 160 } as const;
/** So long in real time the eyes take in how a child stands or looks when it does nothing. */
const TAKEN_IN_MS = 1_500;
/** What was seen for so long is no trembling. */
const STEADY_MS = 250;
/** Less is a head that trembles. */
const LEAST_AXIS = 0.2;

/**
 * Before the page is opened, whose clock is driven: a game that is played by shapes hurries on whenever nobody waits for
 * the camera or for the demo child before it.
 */
export async function paceByChild(page: Page): Promise<void> {
  const firstRng = createRng(1);
  await page.addInitScript(
    ({ rngAtStart, mostPace, mostMs, takenInMs, steadyMs, leastAxis }) => {
      const globals = globalThis as unknown as PaceGlobals;
      let rng = rngAtStart;
      let seenFromMs: number | null = null;
      let pace = 0;
      let picture = { atMs: performance.now(), everyMs: 100 };
      let shown = { what: '', sinceMs: 0 };
      /** What somebody shows, without how much of it. */
      const shapeOf = ({ seats }: PlayerInput) => {
        const parts = seats.flatMap(({ signs, axes }, seat) => [
          ...signs.flatMap(({ name, isOn, count, side }) =>
            isOn ? [`${seat} ${name} ${count ?? side ?? ''}`] : [],
          ),
          ...Object.entries(axes).flatMap(([name, value]) =>
            Math.abs(value) < leastAxis ? [] : [`${seat} ${name} ${Math.sign(value)}`],
          ),
        ]);
        return parts.sort().join();
      };
      globals.advayWatch = (state, _fieldAspect, bot, told) => {
        if (bot === undefined || told?.tracking !== 'tracked') return;
        const nowMs = performance.now();
        seenFromMs ??= nowMs;
        // Several looks at the game stand for one picture.
        const goneMs = nowMs - picture.atMs;
        if (goneMs > 4) picture = { atMs: nowMs, everyMs: picture.everyMs * 0.8 + goneMs * 0.2 };
        const thought = bot(state, rng);
        rng = thought.rng;
        const [wish, seen] = [shapeOf(thought.input), shapeOf(told)];
        if (seen !== shown.what) shown = { what: seen, sinceMs: nowMs };
        const isSettled = nowMs - seenFromMs > takenInMs && nowMs - shown.sinceMs > steadyMs;
        const kind = wish === '' ? 'calm' : 'seen';
        const mayHurry = isSettled && (wish === '' || wish === seen);
        const hurried = Math.min(mostPace[kind], Math.floor(mostMs[kind] / picture.everyMs));
        const wanted = mayHurry ? Math.max(1, hurried) : 1;
        if (wanted === pace || globals.advayClock === undefined) return;
        pace = wanted;
        globals.advayClock.setPace(pace);
      };
    },
    {
      rngAtStart: firstRng,
      mostPace: MOST_PACE,
      mostMs: MOST_IN_A_PICTURE_MS,
      takenInMs: TAKEN_IN_MS,
      steadyMs: STEADY_MS,
      leastAxis: LEAST_AXIS,
    },
  );
}
