import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import icons from 'unplugin-icons/vite';
import { defineConfig, type Plugin } from 'vite';
import { castSheet } from './scripts/cast-sheet.ts';
import { earlyWords } from './scripts/early-words.ts';
import { listModules } from './scripts/list-modules.ts';
import { shellWorker } from './scripts/shell-worker.ts';

/** What `npm start` serves: `vite build --mode start`. Vite keeps the mode name "local" for itself. */
const LOCAL_MODE = 'start';

/** Where the dev server finds the API and signaling; `npm start` serves all three on one port instead. */
const backendUrl = process.env.ADVAY_BACKEND_URL ?? 'http://127.0.0.1:8081';

/** Decided by whoever builds: infra/release. */
const release = process.env.RELEASE || 'development';

/** The package names its build for development to everybody; the one without warnings lies beside it. */
const routerForPeople = {
  find: /^react-router$/,
  replacement: join(import.meta.dirname, 'node_modules/react-router/dist/production/index.mjs'),
};

const nameRelease: Plugin = {
  name: 'advay-release',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { name: 'release', content: release }, injectTo: 'head' },
  ],
};

/** Where to write what is built of what: infra/release/bills.ts. */
const { MODULES_FILE } = process.env;
const modules = MODULES_FILE ? listModules(MODULES_FILE) : null;

type Chunk = Readonly<{ facadeModuleId?: string | null; moduleIds?: readonly string[] }>;

/** What a file is called by: six files of a game's words would bear one name, and the router that of its own chunk. */
function chunkFileNames({ facadeModuleId, moduleIds = [] }: Chunk): string {
  const language = /\/shared\/src\/words\/([a-z]{2,3})\//.exec(facadeModuleId ?? '')?.[1];
  if (language !== undefined) return `assets/words-${language}-[name]-[hash].js`;
  const isRouter = moduleIds.some((id) => id.includes('/react-router/'));
  return `assets/${isRouter ? 'react-router' : '[name]'}-[hash].js`;
}

/**
 * Small things that the first screen and nearly every other one need. Apart they would be eight files more, of which a
 * server that takes six requests at a time hands out the last when the app is long there.
 */
const FIRST_THINGS =
  /\/react\/|\/games\/catalogue\.ts$|\/children\/avatars\.ts$|\/client\/src\/(words\/word-shelf|ui\/(device-record|firefly))\.tsx?$/;
/** What the early script finds the words' address by. */
const WAY_TO_WORDS =
  /\/shared\/src\/words\/(languages|language-table|load-words)\.ts$|\/client\/src\/words\/last-language\.ts$/;

export default defineConfig(({ command, mode }) => {
  const hasDemoCamera = command === 'serve' || mode === LOCAL_MODE;
  return {
    root: import.meta.dirname,
    // Settings come from the server, never from a file baked in at build time.
    envDir: false,
    plugins: [
      nameRelease,
      earlyWords(import.meta.dirname),
      castSheet(),
      react(),
      icons({ compiler: 'jsx', jsx: 'react', scale: 1 }),
      shellWorker(),
      modules?.forPage,
    ],
    resolve: { alias: command === 'build' ? [routerForPeople] : [] },
    // A production build is for the public: it carries no hand that plays by itself.
    // … and no way to break a call on purpose or to run ahead of time.
    define: {
      __DEMO_CAMERA__: JSON.stringify(hasDemoCamera),
      __LINK_FAULTS__: JSON.stringify(hasDemoCamera),
      __DRIVEN_CLOCK__: JSON.stringify(hasDemoCamera),
      __PSEUDO_LANGUAGES__: JSON.stringify(hasDemoCamera),
    },
    server: {
      proxy: {
        '/api': backendUrl,
        '/signaling': { target: backendUrl, ws: true },
      },
    },
    worker: { format: 'es', plugins: () => (modules === null ? [] : [modules.forWorkers]) },
    build: {
      outDir: join('dist', mode === LOCAL_MODE ? 'local' : 'production'),
      emptyOutDir: true,
      // No data: addresses, so that the Content-Security-Policy can stay at 'self'.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        output: {
          chunkFileNames,
          codeSplitting: {
            groups: [
              { name: 'way-to-words', test: WAY_TO_WORDS, priority: 1 },
              { name: 'first-things', test: FIRST_THINGS },
            ],
          },
        },
      },
    },
  };
});
