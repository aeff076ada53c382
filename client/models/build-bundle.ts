import { addNormalization } from './add-normalization.ts';
import type { BundleRecipe, ModelRecipe } from './bundle-recipes.ts';
import { checkTensors } from './check-tensors.ts';
import { type NpmPackage, readPackageFile } from './npm-package.ts';
import { readPackedAsset } from './packed-assets.ts';
import { padFirstOutput } from './pad-first-output.ts';
import { readTfliteModel } from './tflite-model.ts';
import { zipStored } from './zip-stored.ts';

/** One `.task` bundle from the files of an older solution package: same bytes every time. */
export function buildBundle(recipe: BundleRecipe, source: NpmPackage): Uint8Array {
  return zipStored(
    recipe.models.map((model) => ({
      name: model.entry,
      bytes: buildModel(model, recipe.stem, source),
    })),
  );
}

/** The model as the package holds it. */
export function readPackageModel(recipe: ModelRecipe, stem: string, source: NpmPackage) {
  return recipe.where === 'packed'
    ? readPackedAsset(source, stem, recipe.file)
    : readPackageFile(source, recipe.file);
}

function buildModel(recipe: ModelRecipe, stem: string, source: NpmPackage): Uint8Array {
  const label = `${recipe.file} of ${source.name} ${source.version}`;
  const model = readTfliteModel(readPackageModel(recipe, stem, source), label);
  checkTensors(model, recipe.tensors, label);
  const shaped =
    recipe.padFirstOutput === undefined
      ? model
      : readTfliteModel(padFirstOutput(model, recipe.padFirstOutput, label), label);
  return addNormalization(shaped, recipe.normalization, label);
}
