import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { withoutPackages } from './without-packages.ts';

const FOLDER = fileURLToPath(new URL('../.cache/bench', import.meta.url));
const SERVERS = fileURLToPath(new URL('servers', import.meta.url));

export type Usage = Readonly<{ cpuUs: number; rssBytes: number }>;
export type ServerProcess = Readonly<{
  port: number;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}>;

/** Compiles the two servers; their packages are read from where they lie. */
export async function buildServers(): Promise<void> {
  await build({
    entryPoints: [`${SERVERS}/ours.ts`, `${SERVERS}/peer.ts`],
    outdir: FOLDER,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
    plugins: [withoutPackages],
  });
}

export async function startServer(
  name: 'ours' | 'peer',
  args: readonly string[],
  flags: readonly string[],
): Promise<ServerProcess> {
  const child = fork(`${FOLDER}/${name}.mjs`, args, { execArgv: [...flags] });
  const { port } = (await answer(child)) as { port: number };
  return {
    port,
    usage() {
      child.send('usage');
      return answer(child) as Promise<Usage>;
    },
    async stop() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function answer(child: ChildProcess): Promise<unknown> {
  const [message] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`a server ended with ${code}`);
    }),
  ]);
  return message;
}
