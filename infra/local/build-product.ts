import { spawn } from 'node:child_process';
import { compressFiles } from './compress-files.ts';
import { buildOnce, stampSources } from './source-stamp.ts';
import { announce } from './terminal.ts';

/** Where the build that `npm start` serves lies; production builds go elsewhere and hold no demo camera. */
export const CLIENT_DIST = 'client/dist/local';

/** Runs a program of the client's; its last line of output is the step's state, all of it the error's message. */
function runInClient(args: readonly string[], report: (state: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: 'client',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const line = chunk.toString().trim().split('\n').at(-1);
      if (line !== undefined && line !== '') report(line.slice(0, 80));
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${args.join(' ')} ended with ${code}:\n${output}`));
    });
  });
}

/** Packs the models and builds the client, each only when its sources changed. */
export async function buildProduct(): Promise<void> {
  await announce('Vision models packed', (report) =>
    runInClient(['--import', 'tsx', 'models/pack.ts'], report),
  );
  await announce('Client built', async (report) => {
    const stamp = await stampSources(
      ['client/src', 'client/public', 'client/e2e/synthetic-camera', 'shared/src'],
      [
        'client/index.html',
        'client/vite.config.ts',
        'client/public/vision/manifest.json',
        'pnpm-lock.yaml',
      ],
    );
    const build = async () => {
      await runInClient(['node_modules/vite/bin/vite.js', 'build', '--mode', 'start'], report);
      await compressFiles(`${CLIENT_DIST}/assets`);
    };
    if (!(await buildOnce('.cache/client-built', stamp, build))) report('unchanged');
  });
}
