import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../../../shared/src/testing/free-port.ts';
import type { EdgeSettings } from '../edge-table.ts';
import { pagesFiles } from '../pages-files.ts';
import type { ServiceOrigins } from '../services.ts';
import { type Edge, edgeOnPort } from './edge.ts';
import { writeFiles } from './small-site.ts';

const WRANGLER = resolve(
  import.meta.dirname,
  '../pages-emulator/node_modules/wrangler/bin/wrangler.js',
);
/** What the emulator would otherwise choose anew each day. */
const COMPATIBILITY_DATE = '2026-04-01';

export const PAGES_EMULATOR = 'wrangler pages dev';

/** infra/testing/ensure-pages-emulator.ts fetches it, and says what is left out without it. */
export function hasPagesEmulator(): boolean {
  const isThere = existsSync(WRANGLER);
  if (!isThere && process.env.ADVAY_REQUIRE_PAGES_EMULATOR === '1') {
    throw new Error('the emulator of Pages is required here: npm test fetches it.');
  }
  return isThere;
}

/**
 * `wrangler pages dev`, with files, settings and whatever it keeps in a folder of its own; the site is a folder, or made
 * of texts.
 */
export async function startPagesEmulator(
  site: Readonly<Record<string, string>> | string,
  settings: EdgeSettings,
  sendsOn: Readonly<{ services: ServiceOrigins; edgeToken: string }> | null = null,
  wantedPort: number | null = null,
): Promise<Edge & Readonly<{ port: number; stop(): Promise<void> }>> {
  const home = mkdtempSync(join(tmpdir(), 'advay-pages-'));
  const files = join(home, 'site');
  const cwd = join(home, 'cwd');
  mkdirSync(cwd);
  if (typeof site === 'string') cpSync(site, files, { recursive: true });
  else writeFiles(files, site);
  writeFiles(files, pagesFiles(settings, sendsOn?.services));
  const port = wantedPort ?? (await freePort());
  const child = spawn(
    process.execPath,
    [
      WRANGLER,
      ...['pages', 'dev', files, '--ip=127.0.0.1', `--port=${port}`, '--inspector-port=0'],
      `--compatibility-date=${COMPATIBILITY_DATE}`,
      `--persist-to=${join(home, 'state')}`,
      '--show-interactive-dev-session=false',
      ...(sendsOn === null ? [] : [`--binding=EDGE_TOKEN=${sendsOn.edgeToken}`]),
    ],
    {
      cwd,
      env: {
        PATH: process.env.PATH,
        HOME: home,
        // It is to speak to nobody: of use, of faults, of newer versions, of where it runs.
        WRANGLER_SEND_METRICS: 'false',
        WRANGLER_SEND_ERROR_REPORTS: 'false',
        WRANGLER_HIDE_BANNER: 'true',
        CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      // The server is a child of its own: both are ended as one group.
      detached: true,
    },
  );
  await untilReady(child);
  return {
    ...edgeOnPort(PAGES_EMULATOR, port),
    port,
    async stop() {
      const ended = once(child, 'exit');
      if (child.exitCode === null && endGroup(child)) await ended;
      rmSync(home, { recursive: true });
    },
  };
}

function endGroup({ pid }: ChildProcess): boolean {
  return pid !== undefined && process.kill(-pid, 'SIGKILL');
}

function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((ready, fail) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Ready on ')) ready();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`wrangler ended with ${code}: ${said}`)));
  });
}
