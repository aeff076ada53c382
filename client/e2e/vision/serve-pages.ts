import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type PluginOption } from 'vite';

const CLIENT_FOLDER = fileURLToPath(new URL('../..', import.meta.url));

/** First part of an address → folder. */
const FOLDERS: Readonly<Record<string, string>> = {
  vision: join(CLIENT_FOLDER, 'public/vision'),
  library: join(CLIENT_FOLDER, 'public/library'),
  mediapipe: join(CLIENT_FOLDER, 'node_modules/@mediapipe/tasks-vision/wasm'),
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
};

/** The same policy as the product's pages: a pipeline that needs more would fail here. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "connect-src 'self' blob:",
].join('; ');

export type ServedPages = Readonly<{ origin: string; close: () => void }>;

/** A page that only runs the script of its name needs no file of its own. */
function pagesOfScripts(pagesFolder: string): PluginOption {
  const isLeftOut = (file: string) =>
    file.startsWith(pagesFolder) && file.endsWith('.html') && !existsSync(file);
  return {
    name: 'pages-of-scripts',
    enforce: 'pre',
    resolveId: (id) => (isLeftOut(id) ? id : null),
    load: (id) => (isLeftOut(id) ? pageOfScript(`./${basename(id, '.html')}.ts`) : null),
  };
}

const pageOfScript = (script: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${script}</title>
    <script type="module" src="${script}"></script>
  </head>
  <body></body>
</html>
`;

/** Builds the HTML pages of a folder of the client as the product is built; what answers requests for them. */
export async function preparePages(
  folder: string,
  pages: readonly string[],
  define: Readonly<Record<string, string>> = {},
  plugins: PluginOption[] = [],
): Promise<RequestListener> {
  const pagesFolder = join(CLIENT_FOLDER, folder);
  // Each worker builds its own: emptying the folder would take another one's pages away.
  const worker = process.env.TEST_PARALLEL_INDEX ?? '0';
  const name = [folder, ...pages, worker].join('-').replaceAll('/', '-');
  const builtFolder = join(CLIENT_FOLDER, '.cache/pages', name);
  await build({
    root: pagesFolder,
    configFile: false,
    publicDir: false,
    plugins: [pagesOfScripts(pagesFolder), ...plugins],
    logLevel: 'error',
    define: { ...define },
    worker: { format: 'es' },
    build: {
      outDir: builtFolder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: pages.map((page) => join(pagesFolder, page)),
      },
    },
  });
  return (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://here').pathname);
    const [, first = '', ...rest] = path.split('/');
    const shelf = FOLDERS[first];
    const file = shelf === undefined ? join(builtFolder, path) : join(shelf, ...rest);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': CONTENT_SECURITY_POLICY,
    });
    createReadStream(file).pipe(response);
  };
}

/** Serves the pages of a folder, with the packed models, on a free port. */
export async function servePages(folder: string, pages: readonly string[]): Promise<ServedPages> {
  const server = createServer(await preparePages(folder, pages));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
