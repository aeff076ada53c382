import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { tfliteMetadataName } from './add-normalization.ts';
import { buildBundle, readPackageModel } from './build-bundle.ts';
import { type BundleRecipe, bundleRecipes } from './bundle-recipes.ts';
import golden from './bundles.golden.json' with { type: 'json' };
import { findNpmPackage } from './npm-package.ts';
import { clientDir } from './pack-models.ts';
import { bufferAlignments, describeModel } from './testing/describe-model.ts';
import { temporaryDir } from './testing/temporary-dir.ts';
import { type TinyModel, writeTinyModel } from './testing/tiny-model.ts';
import { readTfliteModel, tensorShape } from './tflite-model.ts';
import { listZip } from './zip-stored.ts';

const build = (recipe: BundleRecipe) =>
  buildBundle(recipe, findNpmPackage(recipe.package, clientDir));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

// The hashes are of bundles from which Chromium made all three landmarkers and found a hand, a
// body and a face: change them only after seeing that again.
describe.each(bundleRecipes)('the bundle $name', (recipe) => {
  const bundle = build(recipe);

  it('has the bytes that were tried in a browser, every time', () => {
    expect({ [recipe.name]: sha256(bundle) }).toEqual({
      [recipe.name]: Object.entries(golden).find(([name]) => name === recipe.name)?.[1],
    });
    expect(Buffer.compare(build(recipe), bundle)).toBe(0);
  });

  it('holds the models under the names the task looks for, stored', () => {
    expect(listZip(bundle)).toEqual(
      recipe.models.map(({ entry: name }) => ({ name, stored: true })),
    );
  });

  it('holds the package’s own operators, tensors and weights, and normalisation besides', () => {
    const source = findNpmPackage(recipe.package, clientDir);
    const files = unzipSync(bundle);
    for (const model of recipe.models) {
      const packageBytes = readPackageModel(model, recipe.stem, source);
      const before = readTfliteModel(packageBytes, 'before');
      const after = readTfliteModel(files[model.entry] ?? new Uint8Array(), 'after');
      const was = describeModel(before);
      const is = describeModel(after);
      for (const part of [
        'operatorCodes',
        'operators',
        'tensors',
        'buffers',
        'metadata',
      ] as const) {
        // Compared as text: a difference in megabytes of weights would take minutes to print.
        const kept =
          JSON.stringify(is[part].slice(0, was[part].length)) === JSON.stringify(was[part]);
        expect({ part, kept }).toEqual({ part, kept: true });
      }
      expect(bufferAlignments(after).slice(0, was.buffers.length)).toEqual(
        bufferAlignments(before),
      );
      expect(is.inputs).toEqual(was.inputs);
      expect(is.metadata.at(-1)).toEqual({
        name: tfliteMetadataName,
        buffer: is.buffers.length - 1,
      });
    }
  });
});

it('the face model gives the 478 points that the task reads', () => {
  const recipe = bundleRecipes.find(({ name }) => name === 'face');
  const files = recipe && unzipSync(build(recipe));
  const face = readTfliteModel(
    files?.['face_landmarks_detector.tflite'] ?? new Uint8Array(),
    'face',
  );
  const first = face.outputs[0] ?? Number.NaN;
  expect(tensorShape(face, first)).toEqual([1, 1, 1, 478 * 3]);
  // A tensor with data of its own would be a constant, and the runtime refuses to compute one.
  const { buffers, tensors } = describeModel(face);
  expect(buffers[tensors[first]?.buffer ?? Number.NaN]).toBe('');
});

describe('a package that changed shape', () => {
  const tensors = { inputs: [[1, 4, 4, 3]], outputs: [[1, 63]] };
  const recipe: BundleRecipe = {
    name: 'hand-lite',
    package: '@mediapipe/hands',
    stem: 'hands',
    models: [
      {
        entry: 'hand.tflite',
        file: 'hand_landmark_lite.tflite',
        where: 'file',
        tensors,
        normalization: { mean: 0, std: 255 },
      },
    ],
  };

  function buildFrom(file: string, bytes: Uint8Array): Uint8Array {
    const dir = temporaryDir();
    writeFileSync(join(dir, file), bytes);
    return buildBundle(recipe, {
      name: '@mediapipe/hands',
      version: '9.9.9',
      licence: 'Apache-2.0',
      dir,
    });
  }
  const tiny = (change: Partial<TinyModel> = {}) =>
    writeTinyModel({ input: [1, 4, 4, 3], outputs: [[1, 63]], ...change });

  it('is no trouble while the model is the expected one', () => {
    expect(listZip(buildFrom('hand_landmark_lite.tflite', tiny()))).toHaveLength(1);
  });

  it('is named when the file has another name', () => {
    expect(() => buildFrom('hand_landmark_small.tflite', tiny())).toThrow(
      '@mediapipe/hands 9.9.9 has no file hand_landmark_lite.tflite',
    );
  });

  it('is named when the file is no model', () => {
    expect(() => buildFrom('hand_landmark_lite.tflite', new Uint8Array(100))).toThrow(
      /hand_landmark_lite\.tflite of @mediapipe\/hands 9\.9\.9 is no TFLite model/,
    );
  });

  it('is named when the model gives other points', () => {
    expect(() => buildFrom('hand_landmark_lite.tflite', tiny({ outputs: [[1, 64]] }))).toThrow(
      'hand_landmark_lite.tflite of @mediapipe/hands 9.9.9 has outputs [1,64]; expected [1,63].',
    );
  });
});
