import type { ModelManifest } from '../model-manifest.ts';

/**
 * The packer's manifest, read at build time: the page knows hashes and sizes before it asks for one byte, and a new
 * pack comes with a new build. A glob, because a fresh clone has none until the models are packed.
 */
const packed = import.meta.glob<ModelManifest>('../../../public/vision/manifest.json', {
  eager: true,
  import: 'default',
});

/** Null when the models were not packed before the build. */
export const VISION_MANIFEST: ModelManifest | null = Object.values(packed)[0] ?? null;
