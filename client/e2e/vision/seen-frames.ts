import { expect, type Page } from '@playwright/test';
import type { SeenFrame } from './vision-page.ts';

/** What the pipeline has seen so far. */
export const frames = (page: Page): Promise<SeenFrame[]> =>
  page.evaluate(async () => (await window.vision).frames);

/** The newest frame once the pipeline has computed so many more. */
export const frameAfter = (page: Page, more: number): Promise<SeenFrame | undefined> =>
  page.evaluate(async (wanted) => {
    const vision = await window.vision;
    const until = vision.frames.length + wanted;
    while (vision.frames.length < until) await new Promise(requestAnimationFrame);
    return vision.frames.at(-1);
  }, more);

/** As many frames as the slow filter needs to come to rest, where none of them comes late. */
const FRAMES_TO_REST = 15;
/** A finger at rest stays within so much of the frame's width for as many frames as the filter looks back. */
const REST_WIDTH = 0.004;
const FRAMES_AT_REST = 8;

/** The hands once they rest: a starved machine loses one on its way, finds it anew, and settles later than another. */
export async function handsAtRest(page: Page): Promise<SeenFrame['hands']> {
  await frameAfter(page, FRAMES_TO_REST);
  let hands: SeenFrame['hands'] = [];
  await expect(async () => {
    await frameAfter(page, 1);
    const latest = (await frames(page)).slice(-FRAMES_AT_REST);
    hands = latest.at(-1)?.hands ?? [];
    for (const frame of latest) expect(frame.hands).toHaveLength(hands.length);
    for (const place of hands.keys()) {
      for (const axis of ['xNorm', 'yNorm'] as const) {
        const along = latest.flatMap((frame) => frame.hands[place]?.tip[axis] ?? []);
        expect(Math.max(...along) - Math.min(...along)).toBeLessThan(REST_WIDTH);
      }
    }
  }).toPass({ timeout: 30_000 });
  return hands;
}
