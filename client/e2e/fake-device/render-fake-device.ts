import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type CameraScript,
  scriptFrameCount,
  scriptTruth,
} from '../../synthetic-child/camera-script.ts';
import type { createFrameRecorder, FrameRecorder } from '../../synthetic-child/frame-recorder.ts';
import type { FrameTruth } from '../../synthetic-child/frame-truth.ts';
import { bundleForPage } from './bundle-for-page.ts';
import { launchPaintingBrowser } from './page-browser.ts';

const CAMERA_FOLDER = new URL('../../synthetic-child/', import.meta.url);
const FOLDER_PATH = fileURLToPath(CAMERA_FOLDER);
const CACHE_FOLDER = new URL('../../.cache/synthetic-camera/', import.meta.url);
const FRAMES_PER_BATCH = 30;

export type FakeDevice = {
  readonly mjpegPath: string;
  readonly truthPath: string;
  readonly truth: readonly FrameTruth[];
  /** Makes Chromium take the file for its camera; it starts again at the end. */
  readonly chromiumArgs: readonly string[];
};

/** Renders a script into an MJPEG file, or finds the one rendered before. */
export const renderFakeDevice = async (script: CameraScript): Promise<FakeDevice> => {
  await mkdir(CACHE_FOLDER, { recursive: true });
  const name = await fingerprint(script);
  const mjpegPath = fileURLToPath(new URL(`${name}.mjpeg`, CACHE_FOLDER));
  const truthPath = fileURLToPath(new URL(`${name}.truth.json`, CACHE_FOLDER));
  const truth = scriptTruth(script);
  if (!existsSync(mjpegPath)) await recordMjpeg(script, mjpegPath);
  const { widthPx, heightPx, fps } = script;
  await writeFile(truthPath, JSON.stringify({ widthPx, heightPx, fps, frames: truth }));
  return {
    mjpegPath,
    truthPath,
    truth,
    chromiumArgs: [
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${mjpegPath}`,
    ],
  };
};

/** Of the script and of everything that paints a hand. */
const fingerprint = async (script: CameraScript): Promise<string> => {
  const hash = createHash('sha256').update(JSON.stringify(script));
  const entries = await readdir(CAMERA_FOLDER, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => relative(FOLDER_PATH, join(entry.parentPath, entry.name)))
    .sort();
  for (const file of files) hash.update(file).update(await readFile(new URL(file, CAMERA_FOLDER)));
  return hash.digest('hex').slice(0, 16);
};

type PageGlobals = {
  page: { createFrameRecorder: typeof createFrameRecorder };
  recorder: FrameRecorder;
};

const recordMjpeg = async (script: CameraScript, mjpegPath: string): Promise<void> => {
  const entry = fileURLToPath(new URL('frame-recorder.ts', CAMERA_FOLDER));
  const content = await bundleForPage(entry);
  const browser = await launchPaintingBrowser(['--disable-gpu']);
  const unfinishedPath = `${mjpegPath}.${process.pid}.part`;
  const file = await open(unfinishedPath, 'w');
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content });
    await page.evaluate(async (wanted) => {
      const globals = globalThis as unknown as PageGlobals;
      globals.recorder = await globals.page.createFrameRecorder(wanted);
    }, script);
    const frameCount = scriptFrameCount(script);
    for (let first = 0; first < frameCount; first += FRAMES_PER_BATCH) {
      const count = Math.min(FRAMES_PER_BATCH, frameCount - first);
      const urls = await page.evaluate(
        ([from, wanted]) => (globalThis as unknown as PageGlobals).recorder.record(from, wanted),
        [first, count] as const,
      );
      for (const url of urls) {
        await file.write(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
      }
    }
  } finally {
    await file.close();
    await browser.close();
  }
  // A file under its final name is always whole, even when two runs render it at once.
  await rename(unfinishedPath, mjpegPath);
};
