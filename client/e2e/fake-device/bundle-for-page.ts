import { fileURLToPath } from 'node:url';
import { build, type PluginOption } from 'vite';

const CLIENT_FOLDER = fileURLToPath(new URL('../..', import.meta.url));

/** One self-contained classic script of a browser module, its assets inlined. */
export const bundleForPage = async (
  entryPath: string,
  plugins: PluginOption[] = [],
): Promise<string> => {
  const built = await build({
    root: CLIENT_FOLDER,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins,
    build: {
      write: false,
      minify: false,
      lib: { entry: entryPath, formats: ['iife'], name: 'page', fileName: 'page' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error(`${entryPath} gave no bundle`);
  return output.output[0].code;
};
