import { writeFile } from 'node:fs/promises';
import { packModels } from '../../models/pack-models.ts';
import type { RawHand } from '../../src/vision/senses/hand/raw-hand.ts';
import type { FramePoint, HandSide } from '../../synthetic-child/hand-path.ts';
import { HAND_POSES, type HandPose } from '../../synthetic-child/hand-pose.ts';
import { launchPaintingBrowser } from '../fake-device/page-browser.ts';
import { CAMERA } from '../players.ts';
import { servePages } from '../vision/serve-pages.ts';
import { gridPlace, type HandRecording } from './hand-recording.ts';
import { COMES_FROM, FRAMES_AT_PLACE, FRAMES_OF_WAY, GRID_COLUMNS, GRID_ROWS } from './limits.ts';
import { originsNow } from './recording-origins.ts';
import { writeSight } from './sight-codec.ts';

// Shows the synthetic hand to the real model, once, and writes down what it says: `npm run record:hand`.

const RECORDING = new URL('hand-recording.json', import.meta.url);

const PLACES = Array.from({ length: GRID_ROWS * GRID_COLUMNS }, (_, place) => gridPlace(place));

/** Where the hand is in each frame on its way to a place, and there. */
const wayTo = (place: FramePoint): readonly FramePoint[] =>
  Array.from({ length: FRAMES_OF_WAY + FRAMES_AT_PLACE }, (_, frame) => {
    const share = Math.min(1, frame / FRAMES_OF_WAY);
    return {
      xNorm: COMES_FROM.xNorm + (place.xNorm - COMES_FROM.xNorm) * share,
      yNorm: COMES_FROM.yNorm + (place.yNorm - COMES_FROM.yNorm) * share,
    };
  });

const { entries } = (await packModels()).manifest;
const pages = await servePages('e2e/recorded-hand', ['recorder-page.html']);
const browser = await launchPaintingBrowser(['--disable-gpu']);
try {
  const page = await browser.newPage();
  await page.goto(`${pages.origin}/recorder-page.html`);
  await page.evaluate((camera) => window.startRecorder(camera), CAMERA);

  const record = async (side: HandSide, pose: HandPose): Promise<readonly string[]> => {
    const seen = await page.evaluate(
      async ([hand, ways]) => {
        const answers: (readonly RawHand[])[] = [];
        for (const way of ways) {
          let answer: readonly RawHand[] = [];
          for (const tip of way) {
            const moment = { ...tip, ...hand.shown };
            answer = await window.recorder.see([{ side: hand.side, moment }]);
          }
          answers.push(answer);
        }
        return answers;
      },
      [
        { side, shown: { pose, poseBefore: pose, poseShare: 1, visible: true } },
        PLACES.map(wayTo),
      ] as const,
    );
    const sights = PLACES.map((tip, place) => writeSight(seen[place]?.[0], tip));
    const found = sights.filter((sight) => sight !== '').length;
    process.stdout.write(`${side} ${pose}: found at ${found} of ${sights.length} places\n`);
    return sights;
  };
  const recordSide = async (side: HandSide) => {
    const poses: [HandPose, readonly string[]][] = [];
    for (const pose of HAND_POSES) poses.push([pose, await record(side, pose)]);
    return Object.fromEntries(poses) as Record<HandPose, readonly string[]>;
  };

  const recording: HandRecording = {
    origins: await originsNow({
      'hand-lite': entries['hand-lite'].sha256,
      'wasm-loader': entries['wasm-loader'].sha256,
      'wasm-binary': entries['wasm-binary'].sha256,
    }),
    sights: { right: await recordSide('right'), left: await recordSide('left') },
  };
  await writeFile(RECORDING, `${JSON.stringify(recording, null, 2)}\n`);
} finally {
  await browser.close();
  pages.close();
}
