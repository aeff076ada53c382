import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { buildProduct } from './build-product.ts';

/** Each prints one JSON object a line: {bench, metric, ours, baseline, ratio, unit}. */
const BENCHES: Readonly<Record<string, string>> = {
  vision: 'client/bench/vision.ts',
  load: 'client/bench/load.ts',
  home: 'client/bench/home.ts',
  api: 'api/bench/api.ts',
  signaling: 'signaling/bench/signaling.ts',
  cold: 'infra/bench/cold.ts',
  capacity: 'infra/bench/capacity.ts',
  pong: 'client/bench/pong.ts',
  steps: 'client/bench/steps.ts',
  games: 'client/bench/games.ts',
};

/** Those that open the product in a browser. */
const NEEDS_PRODUCT: readonly string[] = ['vision', 'load', 'home', 'games'];

const name = process.argv[2] ?? '';
const file = BENCHES[name];
if (file === undefined || !existsSync(file)) {
  console.error(`npm run bench takes one of: ${Object.keys(BENCHES).join(', ')}`);
  process.exit(1);
}

// Standard output belongs to the figures alone.
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr) as typeof process.stdout.write;
if (NEEDS_PRODUCT.includes(name)) await buildProduct();
process.stdout.write = write;

const bench = spawn(process.execPath, ['--import', 'tsx', file, ...process.argv.slice(3)], {
  stdio: 'inherit',
});
bench.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
