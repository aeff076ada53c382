import { existsSync, realpathSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import type { Plugin } from 'vite';

/** Packages whose files lie beside what is bundled: models/bundle-recipes.ts makes the models of them. */
const PACKED = ['@mediapipe/face_mesh', '@mediapipe/hands', '@mediapipe/pose'];

/** An icon is made of a package's data. */
const fileOf = (id: string) =>
  id
    .replace(/^\0/, '')
    .replace(/\?.*$/, '')
    .replace(/^~icons\/([\w-]+)\/.*$/, 'node_modules/@iconify-json/$1/package.json');

/**
 * Writes which files of ours and of others a build is made of, in the words of esbuild's metafile, so that its bill of
 * materials is made as those of the services are. `forWorkers` goes with the workers, which are built apart.
 */
export function listModules(file: string): Readonly<{ forPage: Plugin; forWorkers: Plugin }> {
  const paths = new Set(PACKED.map((name) => `node_modules/${name}/package.json`));
  let root = '';
  const collect: Plugin['generateBundle'] = (_options, bundle) => {
    for (const output of Object.values(bundle)) {
      if (output.type === 'asset') for (const path of output.originalFileNames) paths.add(path);
      else for (const id of output.moduleIds) paths.add(id);
    }
  };
  return {
    forWorkers: { name: 'list-modules-of-workers', generateBundle: collect },
    forPage: {
      name: 'list-modules',
      configResolved(config) {
        root = config.root;
      },
      generateBundle: collect,
      async closeBundle() {
        const files = [...paths]
          .map(fileOf)
          .map((path) => (isAbsolute(path) ? path : join(root, path)))
          // The bundler's own few lines lie nowhere.
          .filter((path) => existsSync(path))
          .map((path) => relative(root, realpathSync(path)));
        const inputs = Object.fromEntries(files.map((path) => [path, { bytes: 0, imports: [] }]));
        const client = { bytes: 0, inputs, imports: [], exports: [] };
        await writeFile(file, JSON.stringify({ inputs, outputs: { client } }));
      },
    },
  };
}
