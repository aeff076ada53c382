import { mkdir, rm } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { withoutPackages } from './without-packages.ts';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));
/** Where the sources of all packages of the workspace lie. */
const WORKSPACE = resolve(dirname(MAIN), '../..');

const SETTINGS = {
  platform: 'node',
  target: 'node20',
  format: 'esm',
  bundle: true,
  logLevel: 'warning',
} as const;

/** Every import stays one; our own sources are named as they are written. */
const moduleByModule: Plugin = {
  name: 'module-by-module',
  setup({ onResolve }) {
    onResolve({ filter: /^(\.|@advay\/)/ }, ({ path, kind, importer, resolveDir }) => {
      if (kind === 'entry-point') return undefined;
      const target = path.startsWith('.')
        ? resolve(resolveDir, path)
        : fileURLToPath(import.meta.resolve(path));
      const way = relative(dirname(importer), target).replace(/\.ts$/, '.mjs');
      return { path: way.startsWith('.') ? way : `./${way}`, external: true };
    });
  },
};

/**
 * Writes the service into `folder` as nobody bundled it: a file for each module, the packages where they are installed.
 * Answers its program. What a bundle is compared with.
 */
export async function writeModules(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { metafile } = await build({
    ...SETTINGS,
    entryPoints: [MAIN],
    outdir: folder,
    plugins: [withoutPackages],
    absWorkingDir: WORKSPACE,
    metafile: true,
    write: false,
  });
  await build({
    ...SETTINGS,
    entryPoints: Object.keys(metafile.inputs).map((path) => resolve(WORKSPACE, path)),
    outdir: folder,
    outbase: WORKSPACE,
    outExtension: { '.js': '.mjs' },
    plugins: [moduleByModule, withoutPackages],
  });
  return `${folder}/signaling/src/main.mjs`;
}
