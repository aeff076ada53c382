import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Builds what a deploy serves, once, into `release/`: the client for the CDN, the API's programs, and a card that says
// of which commit and tree they are. The job that runs this may deploy nothing.

const FOLDER = 'release';

const run = (title: string, args: readonly string[], folder = '.', program = process.execPath) =>
  new Promise<void>((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${title} ended with ${code}`));
    });
  });

const SIGNALING = [
  'signaling/src/main.ts',
  '--bundle',
  '--platform=node',
  '--target=node20',
  '--format=esm',
  '--log-level=warning',
  // Packages in the older module format ask for Node's own modules by `require`.
  "--banner:js=import { createRequire as advayRequire } from 'node:module'; const require = advayRequire(import.meta.url);",
  `--outfile=${join(FOLDER, 'signaling/main.mjs')}`,
];

const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();

if (git('status', '--porcelain') !== '') {
  throw new Error('There are changes that no commit holds: a release is named after its commit.');
}
const card = { id: git('rev-parse', 'HEAD'), treeHash: git('rev-parse', 'HEAD^{tree}') };
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);

const tsx = ['--import', 'tsx'];
await Promise.all([
  (async () => {
    await Promise.all([
      run('packing the models', [...tsx, 'models/pack.ts'], 'client'),
      run('packing the books', [...tsx, 'books/pack.ts'], 'client'),
    ]);
    await run('building the client', ['node_modules/vite/bin/vite.js', 'build'], 'client');
  })(),
  // By the esbuild that bundles the API.
  run('bundling signaling', SIGNALING, '.', 'api/node_modules/.bin/esbuild'),
  run('bundling the API', [...tsx, 'api/src/bundle/build.ts', join(FOLDER, 'api')]),
]);
cpSync('client/dist/production', join(FOLDER, 'client'), { recursive: true });
const named = { release: card.id };
writeFileSync(join(FOLDER, 'client/release.json'), `${JSON.stringify(named)}\n`);
writeFileSync(join(FOLDER, 'release.json'), `${JSON.stringify(card, null, 2)}\n`);
if (!existsSync(join(FOLDER, 'api/migrate.mjs')))
  throw new Error('the bundle holds no migrate.mjs');
