import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Browser } from '@playwright/test';
import type { ModelName } from '../../src/vision/model-manifest.ts';
import type { Sense } from '../../src/vision/senses/raw-of.ts';
import { SENSE_KINDS } from '../../src/vision/senses/sense-kinds.ts';
import { servePages } from '../vision/serve-pages.ts';
import type { Clip, SeenFrame } from './clip.ts';
import type { FingersSheet } from './other-views/fingers-sheet.ts';

/** A model that is shown clips, one after the other. */
type Clips<S extends Sense> = Readonly<{
  play(clip: Clip<S>): Promise<readonly SeenFrame<S>[]>;
  /** For people: one frame of a clip, as a PNG. */
  keepPicture(file: string, clip: Clip<S>, frameIndex: number): Promise<void>;
}>;

/** Where the real models of a sense are shown clips. */
export type Stage<S extends Sense> = Readonly<{
  /** By the lite model, or by one that is named; each is started once. */
  clips(model?: ModelName): Promise<Clips<S>>;
  close(): Promise<void>;
}>;

export async function openStage<S extends Sense>(
  browser: Browser,
  sense: S,
  fingers?: FingersSheet,
): Promise<Stage<S>> {
  const pages = await servePages('e2e/confusion', ['clip-page.html']);
  const context = await browser.newContext();
  const opened = new Map<ModelName, Promise<Clips<S>>>();

  async function open(model: ModelName): Promise<Clips<S>> {
    const page = await context.newPage();
    page.on('pageerror', (error) => process.stderr.write(`clips: ${error.message}\n`));
    await page.goto(`${pages.origin}/clip-page.html`);
    await page.evaluate(([s, m]) => window.openPlayer(s, m), [sense, model] as const);
    if (fingers !== undefined) await page.evaluate((s) => window.useFingers(s), fingers);
    return {
      async play(clip) {
        const seen = await page.evaluate((shown) => window.playClip(shown), clip as Clip<Sense>);
        return seen as unknown as readonly SeenFrame<S>[];
      },
      async keepPicture(file, clip, frameIndex) {
        const url = await page.evaluate(([c, f]) => window.pictureOf(c, f), [
          clip as Clip<Sense>,
          frameIndex,
        ] as const);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
      },
    };
  }

  return {
    clips(model = SENSE_KINDS[sense].lite) {
      const clips = opened.get(model) ?? open(model);
      opened.set(model, clips);
      return clips;
    },
    async close() {
      await context.close();
      pages.close();
    },
  };
}
