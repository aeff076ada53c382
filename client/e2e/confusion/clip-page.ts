import { browserFileSource } from '../../src/kept-files/browser-file-source.ts';
import type { ModelName } from '../../src/vision/model-manifest.ts';
import { loadVisionFiles } from '../../src/vision/models/load-vision-files.ts';
import { VISION_MANIFEST } from '../../src/vision/models/vision-manifest.ts';
import type { RawOf, Sense } from '../../src/vision/senses/raw-of.ts';
import type { RunningModel } from '../../src/vision/senses/running-model.ts';
import type { FrameOf } from '../../src/vision/senses/sense-kind.ts';
import { SENSE_KINDS } from '../../src/vision/senses/sense-kinds.ts';
import { startLandmarker } from '../../src/vision/worker/landmarker.ts';
import { startModel } from '../../src/vision/worker/start-model.ts';
import { handsOnly } from '../../synthetic-child/frame-shown.ts';
import { type Clip, FRAME_MS, type SeenFrame } from './clip.ts';
import type { FingersSheet } from './other-views/fingers-sheet.ts';
import { createClipPainter } from './paint-clip.ts';

// The product's own model in VIDEO mode, its tracker, seats and signs, shown one painted frame after another with times
// of our own. Nothing here waits for a clock, and no frame is left out.

export type ClipPlayer<S extends Sense> = (clip: Clip<S>) => Promise<readonly SeenFrame<S>[]>;

declare global {
  interface Window {
    openPlayer(sense: Sense, model: ModelName): Promise<void>;
    /** Counting hands come from this sheet from now on. */
    useFingers(sheet: FingersSheet): Promise<void>;
    playClip: ClipPlayer<Sense>;
    /** Of one frame as the model is shown it, a PNG as a data URL. */
    pictureOf(clip: Clip<Sense>, frameIndex: number): Promise<string>;
  }
}

const SIZE = { widthPx: 640, heightPx: 480 };
/** So long nobody is there between two clips: the model forgets who was. */
const EMPTY_MS = 2000;
const EMPTY_FRAMES = 2;

/** The model a game has, once all of it has started. */
async function startWholeModel<S extends Sense>(
  sense: S,
  name: ModelName,
  empty: () => Promise<ImageBitmap>,
): Promise<RunningModel<RawOf[S]>> {
  if (VISION_MANIFEST === null) throw new Error('Built without models: run `npm run models` first');
  const names = ['wasm-loader', 'wasm-binary', name] as const;
  const source = browserFileSource('clips');
  const loaded = await loadVisionFiles(VISION_MANIFEST, names, source, () => {});
  if (!loaded.ok) throw new Error(`The model could not be loaded: ${loaded.reason}`);
  const files = {
    loaderUrl: new URL(VISION_MANIFEST.entries['wasm-loader'].url, location.origin).href,
    wasm: new Blob([loaded.files['wasm-binary']], { type: 'application/wasm' }),
  };
  const model = new Uint8Array(loaded.files[name]);
  const running = await startModel(sense, files, { model, delegate: 'CPU' });
  const frame = await empty();
  running.detect(frame, 0);
  frame.close();
  // Its second half starts after the first frame. Whoever starts later, starts when that is done.
  const later = { sense, model: model.slice(), delegate: 'CPU', most: 1 } as const;
  (await startLandmarker(files, later)).close();
  return running;
}

const clipPainter = createClipPainter(SIZE);

const peopleIn = (frame: FrameOf[Sense]): readonly Readonly<{ landmarks: unknown }>[] => {
  if ('hands' in frame) return frame.hands;
  return 'bodies' in frame ? frame.bodies : frame.faces;
};

async function openPlayerOf<S extends Sense>(sense: S, name: ModelName): Promise<ClipPlayer<S>> {
  const { paint } = await clipPainter;
  const nobody = { shown: handsOnly([]), seed: 0, noiseTimes: 1 } as const;
  const model = await startWholeModel(sense, name, () => paint({ ...nobody, frameIndex: 0 }));
  const kind = SENSE_KINDS[sense];
  const frameAspect = SIZE.widthPx / SIZE.heightPx;
  let clockMs = 0;

  async function look(picture: Promise<ImageBitmap>): Promise<readonly RawOf[S][]> {
    clockMs += FRAME_MS;
    const frame = await picture;
    const seen = model.detect(frame, clockMs);
    frame.close();
    return seen;
  }

  async function empty(): Promise<void> {
    clockMs += EMPTY_MS;
    for (let frameIndex = 0; frameIndex < EMPTY_FRAMES; frameIndex++) {
      await look(paint({ ...nobody, frameIndex }));
    }
    clockMs += EMPTY_MS;
  }

  return async (clip) => {
    await empty();
    const beganMs = clockMs;
    const track = kind.createTracker(clip.how);
    const seatsOf = kind.createSeats(clip.wanted);
    const seen: SeenFrame<S>[] = [];
    for (const [frameIndex, shown] of clip.frames.entries()) {
      const { seed, noiseTimes = 1, handLengthNorm } = clip;
      const raw = await look(paint({ shown, frameIndex, seed, noiseTimes, handLengthNorm }));
      const frame = track({ timeMs: clockMs, frameAspect, seen: raw });
      const people = peopleIn(frame).map(({ landmarks: _, ...person }) => person);
      seen.push({
        timeMs: clockMs - beganMs,
        found: raw.length,
        people: people as unknown as SeenFrame<S>['people'],
        seats: seatsOf(frame).seats,
        raw: clip.withRaw === true ? raw : [],
      });
    }
    return seen;
  };
}

window.openPlayer = async (sense, model) => {
  window.playClip = (await openPlayerOf(sense, model)) as ClipPlayer<Sense>;
};

window.useFingers = async (sheet) => (await clipPainter).useFingers(sheet);

window.pictureOf = async (clip, frameIndex) => {
  const { paint } = await clipPainter;
  const shown = clip.frames[frameIndex];
  if (shown === undefined) throw new Error(`The clip has no frame ${frameIndex}`);
  const { seed, noiseTimes = 1, handLengthNorm } = clip;
  const frame = await paint({ shown, frameIndex, seed, noiseTimes, handLengthNorm });
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [SIZE.widthPx, SIZE.heightPx];
  canvas.getContext('2d')?.drawImage(frame, 0, 0);
  return canvas.toDataURL('image/png');
};
