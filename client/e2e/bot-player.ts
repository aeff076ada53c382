import { createRng, type Rng } from '@advay/shared/kernel/rng';
import type { Page } from '@playwright/test';
import type { ClockGlobals } from '../src/app/given-clock.ts';

// A game's own bot as the player of the page it is in: its mouse moves and its fingers press within the page, at each frame, however fast
// the page lives. So a round takes a moment, and the same path is taken on a slow machine as on a quick one.

type Thought = Readonly<{
  input: Readonly<{
    seats: readonly [
      Readonly<{
        pointers: readonly Readonly<{ xNorm: number; yNorm: number }>[];
        signs: readonly Readonly<{
          name: string;
          isOn: boolean;
          count?: number;
          side?: string;
          pose?: string;
        }>[];
        axes: Readonly<Record<string, number>>;
      }>,
    ];
  }>;
  rng: Rng;
}>;
type BotGlobals = ClockGlobals & {
  advayWatch: (
    state: unknown,
    fieldAspect: number,
    bot?: (state: unknown, rng: Rng) => Thought,
  ) => void;
  botPlayer: { framesLeft: number; played: () => void };
};

/** As fast as the page can draw. */
const PLAY_PACE = 60;
/** The page as good as stands still. */
const STILL_PACE = 0.000_1;

/** Before the page is opened; its clock is driven. */
export async function seatBot(page: Page): Promise<void> {
  await page.addInitScript(
    ({ firstRng, stillPace }) => {
      const globals = globalThis as unknown as BotGlobals;
      const player = { framesLeft: 0, played: () => {} };
      globals.botPlayer = player;
      let rng = firstRng;
      const movementOf = ({
        name,
        count,
        side,
        pose,
      }: Thought['input']['seats'][0]['signs'][number]) =>
        [name, count ?? side ?? pose].filter((part) => part !== undefined).join('-');
      /** A button is all or nothing: a little of an axis is none of it. */
      const wayAlong = ([name, value]: readonly [string, number]) =>
        Math.abs(value) < 0.25 ? [] : [`${name}-${value < 0 ? 'left' : 'right'}`];
      /** Fingers on the picture buttons, each by what its button does. */
      const held = new Map<string, number>();
      let fingers = 100;
      const hold = (wished: readonly string[]) => {
        for (const [id, pointerId] of held) {
          if (wished.includes(id)) continue;
          held.delete(id);
          window.dispatchEvent(new PointerEvent('pointerup', { pointerId, pointerType: 'touch' }));
        }
        for (const id of wished) {
          const button = document.querySelector(`[data-movement="${id}"]`);
          if (held.has(id) || button === null) continue;
          fingers += 1;
          held.set(id, fingers);
          const finger = { pointerId: fingers, pointerType: 'touch', bubbles: true };
          button.dispatchEvent(new PointerEvent('pointerdown', finger));
        }
      };
      globals.advayWatch = (state, _fieldAspect, bot) => {
        if (player.framesLeft === 0 || bot === undefined) return;
        player.framesLeft -= 1;
        if (player.framesLeft === 0) {
          globals.advayClock?.setPace(stillPace);
          player.played();
          return;
        }
        const thought = bot(state, rng);
        rng = thought.rng;
        const [{ pointers, signs, axes }] = thought.input.seats;
        const shown = signs.filter(({ isOn }) => isOn).map(movementOf);
        hold([...shown, ...Object.entries(axes).flatMap(wayAlong)]);
        const [place] = pointers;
        const canvas = document.querySelector('canvas');
        if (place === undefined || canvas === null) return;
        const box = canvas.getBoundingClientRect();
        const told = canvas.dataset.field;
        // Nothing has been drawn yet.
        if (told === undefined) return;
        const [leftPx = 0, topPx = 0, widthPx = 0, heightPx = 0] = told.split(' ').map(Number);
        const at = {
          clientX: box.left + leftPx + place.xNorm * widthPx,
          clientY: box.top + topPx + place.yNorm * heightPx,
        };
        canvas.dispatchEvent(
          new PointerEvent('pointermove', { ...at, pointerType: 'mouse', bubbles: true }),
        );
      };
    },
    { firstRng: createRng(1), stillPace: STILL_PACE },
  );
}

/** Lets the bot play so many frames, then holds the game where it is. */
export function playFrames(page: Page, frames: number): Promise<void> {
  return page.evaluate(
    ([framesLeft, pace]) =>
      new Promise<void>((played) => {
        const { botPlayer, advayClock } = globalThis as unknown as BotGlobals;
        Object.assign(botPlayer, { framesLeft, played });
        advayClock?.setPace(pace);
      }),
    [frames, PLAY_PACE] as const,
  );
}

/** Lets the bot play as long as the round lasts. */
export function playOn(page: Page): Promise<void> {
  return page.evaluate((pace) => {
    const { botPlayer, advayClock } = globalThis as unknown as BotGlobals;
    botPlayer.framesLeft = Number.POSITIVE_INFINITY;
    advayClock?.setPace(pace);
  }, PLAY_PACE);
}
