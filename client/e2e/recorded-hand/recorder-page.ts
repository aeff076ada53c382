import { browserFileSource } from '../../src/kept-files/browser-file-source.ts';
import { loadVisionFiles } from '../../src/vision/models/load-vision-files.ts';
import { VISION_MANIFEST } from '../../src/vision/models/vision-manifest.ts';
import type { RawHand } from '../../src/vision/senses/hand/raw-hand.ts';
import type { FrameResult } from '../../src/vision/worker/worker-protocol.ts';
import { createVisionWorker } from '../../src/vision/worker-session.ts';
import type { CanvasCameraOptions } from '../../synthetic-child/canvas-camera.ts';
import { createFramePainter } from '../../synthetic-child/frame-painter.ts';
import { handsOnly } from '../../synthetic-child/frame-shown.ts';
import type { HandInFrame } from '../../synthetic-child/hand-path.ts';

// The product's own worker and model, shown one painted frame after another: no clock, and no frame is left out.

type Recorder = Readonly<{ see(hands: readonly HandInFrame[]): Promise<readonly RawHand[]> }>;

declare global {
  interface Window {
    startRecorder(camera: CanvasCameraOptions): Promise<void>;
    recorder: Recorder;
  }
}

async function startRecorder(camera: CanvasCameraOptions): Promise<Recorder> {
  if (VISION_MANIFEST === null) throw new Error('Built without models: run `pnpm models` first');
  const files = ['wasm-loader', 'wasm-binary', 'hand-lite'] as const;
  const loaded = await loadVisionFiles(
    VISION_MANIFEST,
    files,
    browserFileSource('recorder'),
    () => {},
  );
  if (!loaded.ok) throw new Error(`The model could not be loaded: ${loaded.reason}`);

  const canvas = document.createElement('canvas');
  canvas.width = camera.widthPx;
  canvas.height = camera.heightPx;
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('No 2D canvas to paint frames');
  const paint = await createFramePainter(context, camera, camera);

  let answer: (result: FrameResult<'hand'>) => void = () => {};
  let refuse: (cause: Error) => void = () => {};
  const worker = createVisionWorker();
  const stop = (cause: string) => refuse(new Error(cause));
  worker.listen((message) => {
    if (message.kind === 'seen' && message.sense === 'hand') answer(message);
    if (message.kind === 'failed') stop(message.cause);
  }, stop);
  const model = { sense: 'hand', name: 'hand-lite', bytes: loaded.files['hand-lite'] } as const;
  worker.post(
    {
      kind: 'start',
      loaderUrl: new URL(VISION_MANIFEST.entries['wasm-loader'].url, location.origin).href,
      wasm: new Blob([loaded.files['wasm-binary']], { type: 'application/wasm' }),
      models: [model],
      mayTryGpu: false,
    },
    [model.bytes],
  );

  let frameIndex = 0;
  return {
    async see(hands) {
      const timeMs = (frameIndex * 1000) / camera.fps;
      paint(handsOnly(hands), frameIndex, timeMs);
      frameIndex += 1;
      const frame = await createImageBitmap(canvas);
      const result = new Promise<FrameResult<'hand'>>((resolve, reject) => {
        answer = resolve;
        refuse = reject;
      });
      worker.post({ kind: 'frame', frame, capturedAtEpochMs: timeMs }, [frame]);
      return (await result).seen;
    },
  };
}

window.startRecorder = async (camera) => {
  window.recorder = await startRecorder(camera);
};
