import { createRng } from '@advay/shared/kernel/rng';
import type { Page } from '@playwright/test';
import type { GameSimulation } from '../src/game-runtime/contract.ts';
import { fieldToView } from '../src/vision/view-to-field.ts';
import type { HandPose } from '../synthetic-child/hand-pose.ts';
import type { SyntheticCameraGlobals } from './fake-device/synthetic-camera-script.ts';
import { type SeenGame, seeGameAfter } from './seen-game.ts';

/** A point of the play field, 0..1. */
type FieldPlace = Readonly<{ xNorm: number; yNorm: number }>;

/** Something that can be sent to a place of the field: a mouse, a finger, keys. A hand plays in the page: `page-player`. */
export type Pointing = Readonly<{
  goTo(place: FieldPlace, seen: SeenGame<unknown>): Promise<void>;
}>;

export const CAMERA = { widthPx: 640, heightPx: 480, fps: 30, noiseSeed: 7 } as const;

type HandPlace = Readonly<{ xNorm: number; yNorm: number; pose?: HandPose; visible?: boolean }>;

/** Moves the hand before the synthetic camera; places are of the camera's own picture. */
export async function moveHand(page: Page, place: HandPlace, overMs = 0): Promise<void> {
  await page.evaluate(
    async ([target, ms]) => {
      const { syntheticCamera } = globalThis as unknown as SyntheticCameraGlobals;
      const camera = await syntheticCamera();
      camera.moveTo({ pose: 'point', visible: true, ...target }, { overMs: ms });
    },
    [place, overMs] as const,
  );
}

/** Moves the hand along a way of pointing places, each reached at its time, to the end of it. */
export async function followWithHand(
  page: Page,
  way: readonly (FieldPlace & Readonly<{ timeMs: number }>)[],
): Promise<void> {
  await page.evaluate(async (places) => {
    const { syntheticCamera } = globalThis as unknown as SyntheticCameraGlobals;
    const camera = await syntheticCamera();
    await camera.follow(places.map((place) => ({ ...place, pose: 'point', visible: true })));
  }, way);
}

/** Where the hand has to be in the camera's picture to touch a place of the field. */
export function handPlaceFor(place: FieldPlace, fieldAspect: number): FieldPlace {
  const frameAspect = CAMERA.widthPx / CAMERA.heightPx;
  const view = fieldToView(place, { frameAspect, fieldAspect });
  return { xNorm: 1 - view.xNorm, yNorm: view.yNorm };
}

/** From the field, wherever it lies on the canvas, into the window. */
export function toPixels(place: FieldPlace, { field, canvas }: SeenGame<unknown>) {
  if (canvas === null) throw new Error('the stage has no canvas');
  const [leftPx = 0, topPx = 0, widthPx = 0, heightPx = 0] = field;
  return {
    x: canvas.x + leftPx + place.xNorm * widthPx,
    y: canvas.y + topPx + place.yNorm * heightPx,
  };
}

export function byMouse(page: Page): Pointing {
  return {
    async goTo(place, seen) {
      const { x, y } = toPixels(place, seen);
      await page.mouse.move(x, y);
    },
  };
}

/** One finger on the glass, set down once and drawn along. */
export async function byTouch(page: Page): Promise<Pointing> {
  const devtools = await page.context().newCDPSession(page);
  let isDown = false;
  return {
    async goTo(place, seen) {
      const { x, y } = toPixels(place, seen);
      const type = isDown ? 'touchMove' : 'touchStart';
      isDown = true;
      await devtools.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
    },
  };
}

const KEYS = { left: 'ArrowLeft', right: 'ArrowRight', up: 'ArrowUp', down: 'ArrowDown' } as const;

/** Arrow keys, held while the steered pointer is off the place by more than a little. */
export function byKeys(page: Page, seenPointer: () => Promise<FieldPlace | null>): Pointing {
  const held = new Set<string>();
  const hold = async (key: string, isWanted: boolean) => {
    if (isWanted === held.has(key)) return;
    if (isWanted) held.add(key);
    else held.delete(key);
    await (isWanted ? page.keyboard.down(key) : page.keyboard.up(key));
  };
  const NEAR_NORM = 0.012;
  return {
    async goTo(place) {
      const at = await seenPointer();
      if (at === null) {
        await page.keyboard.press(KEYS.left);
        return;
      }
      await hold(KEYS.left, place.xNorm < at.xNorm - NEAR_NORM);
      await hold(KEYS.right, place.xNorm > at.xNorm + NEAR_NORM);
      await hold(KEYS.up, place.yNorm < at.yNorm - NEAR_NORM);
      await hold(KEYS.down, place.yNorm > at.yNorm + NEAR_NORM);
    },
  };
}

/** Where the player wants its pointer, from what it sees; null leaves it where it is. */
export type Thinking<State> = (state: State) => FieldPlace | null;

/** Thinks as the game's own bot does. */
export function thinkLikeBot<State>(simulation: GameSimulation<State>): Thinking<State> {
  let rng = createRng(1);
  return (state) => {
    const thought = simulation.bot(state, rng);
    rng = thought.rng;
    return thought.input.seats[0].pointers[0] ?? null;
  };
}

type Play<State> = Readonly<{
  page: Page;
  thinking: Thinking<State>;
  pointing: Pointing;
  until: (state: State) => boolean;
  limitMs: number;
}>;

/** Plays with what it was given to point with, frame by frame, until the game has come as far as wanted. */
export async function playUntil<State>({
  page,
  thinking,
  pointing,
  until,
  limitMs,
}: Play<State>): Promise<State> {
  const startedMs = Date.now();
  for (let frames = 0; ; ) {
    const seen = await seeGameAfter<State>(page, frames, 1);
    if (until(seen.state)) return seen.state;
    if (Date.now() - startedMs > limitMs) {
      throw new Error(`not done after ${limitMs} ms: ${JSON.stringify(seen.state).slice(0, 600)}`);
    }
    const place = thinking(seen.state);
    if (place !== null) await pointing.goTo(place, seen);
    frames = seen.frames;
  }
}
