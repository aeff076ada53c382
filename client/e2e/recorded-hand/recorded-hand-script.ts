import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { ModelManifest } from '../../src/vision/model-manifest.ts';
import { bundleForPage } from '../fake-device/bundle-for-page.ts';
import { syntheticCameraScript } from '../fake-device/synthetic-camera-script.ts';
import { CAMERA } from '../players.ts';
import recording from './hand-recording.json' with { type: 'json' };
import { originsNow, staleReason } from './recording-origins.ts';

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const MANIFEST = new URL('../../public/vision/manifest.json', import.meta.url);

/** The one file of the worker that is another. */
const recordedInference: Plugin = {
  name: 'recorded-inference',
  enforce: 'pre',
  resolveId: (source) =>
    source.endsWith('/landmarker.ts') ? fileOf('recorded-hand-model.ts') : null,
};

async function refuseIfStale(): Promise<void> {
  const { entries } = JSON.parse(await readFile(MANIFEST, 'utf8')) as ModelManifest;
  const now = await originsNow({
    'hand-lite': entries['hand-lite'].sha256,
    'wasm-loader': entries['wasm-loader'].sha256,
    'wasm-binary': entries['wasm-binary'].sha256,
  });
  const reason = staleReason(recording.origins, now);
  if (reason !== null) throw new Error(reason);
}

async function makeModelScript(): Promise<string> {
  await refuseIfStale();
  const [worker, install] = await Promise.all([
    bundleForPage(fileOf('../../src/vision/worker/vision-worker.ts'), [recordedInference]),
    bundleForPage(fileOf('install-recorded-hand.ts')),
  ]);
  return `(() => {
${install}
page.installRecordedHand(${JSON.stringify(worker)});
})();`;
}

let made: Promise<string> | null = null;

/**
 * For `page.addInitScript({ content })`: a vision worker that says what the real model has said once, of a synthetic
 * hand whose frames are stamped.
 */
export function recordedModelScript(): Promise<string> {
  made ??= makeModelScript();
  return made;
}

/** The same, and that hand before the camera. No model looks at the picture: it needs neither noise nor every frame. */
export async function recordedHandScript(): Promise<string> {
  const { noiseSeed: _, ...quiet } = CAMERA;
  const camera = await syntheticCameraScript({ ...quiet, fps: 15, handsStamped: true });
  return `${camera}\n${await recordedModelScript()}`;
}
