import { fileURLToPath } from 'node:url';
import type { CanvasCameraOptions } from '../../synthetic-child/canvas-camera.ts';
import type { SyntheticCamera } from '../../synthetic-child/synthetic-camera.ts';
import { bundleForPage } from './bundle-for-page.ts';

/** What the script leaves in the page: the way to the camera that a test steers. */
export type SyntheticCameraGlobals = { readonly syntheticCamera: () => Promise<SyntheticCamera> };

const ENTRY_URL = new URL('../../synthetic-child/install-synthetic-camera.ts', import.meta.url);

/** For `page.addInitScript({ content })`: the page's camera is then the synthetic one. */
export const syntheticCameraScript = async (options: CanvasCameraOptions): Promise<string> => {
  const bundle = await bundleForPage(fileURLToPath(ENTRY_URL));
  return `(() => {
${bundle}
globalThis.syntheticCamera = page.installSyntheticCamera(${JSON.stringify(options)});
})();`;
};
