import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@advay/shared/testing/free-port';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle } from './bundle/bundle.ts';
import { createMint } from './testing/mint.ts';
import { comeIn } from './testing/test-client.ts';
import { TEST_ORIGIN } from './testing/test-node.ts';

const METRICS_TOKEN = 'a token for the scraper';
const folder = mkdtempSync(join(tmpdir(), 'advay-signaling-'));
beforeAll(() => bundle(folder), 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

function run(settings: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [join(folder, 'main.mjs')], {
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, ended, said: () => said };
}

it('is one file, with compiled code beside it', () => {
  expect(readdirSync(folder).sort()).toEqual(['main.mjs', 'signaling.cjs', 'signaling.code']);
});

it('says which settings are missing, and ends', async () => {
  const { ended, said } = run({});
  expect(await ended).toBe(1);
  expect(said()).toContain('TICKET_KEYS: must be');
  expect(said()).toContain('PUBLIC_ORIGINS: must name');
});

it('[S74] serves as one bundled program on both transports, and drains when it is told to stop', async () => {
  const mint = await createMint();
  const port = await freePort();
  const { child, ended, said } = run({
    PORT: String(port),
    PUBLIC_ORIGINS: TEST_ORIGIN,
    TICKET_KEYS: JSON.stringify({ keys: [mint.publicKey] }),
    METRICS_TOKEN,
    RELEASE: '0.1.0+1a2b3c4d5e6f',
  });
  while (!said().includes('listens')) await pause(20);
  const ticket = await mint.ticket();
  const socket = await comeIn(port, { ticket });
  const { sid, secret } = await socket.next('welcome');
  const poll = await comeIn(port, { ticket: await mint.ticket() }, 'poll');
  await poll.next('welcome');
  const metrics = await fetch(`http://127.0.0.1:${port}/signaling/metrics`, {
    headers: { authorization: `Bearer ${METRICS_TOKEN}` },
  });
  expect(await metrics.text()).toContain('signaling_connections 2');
  const health = await fetch(`http://127.0.0.1:${port}/signaling/health`);
  expect(await health.json()).toEqual({ status: 'ok', release: '0.1.0+1a2b3c4d5e6f' });

  child.kill('SIGTERM');
  expect((await socket.next('drain')).retryInMs).toBeGreaterThan(0);
  await poll.next('drain');
  expect((await socket.next('bye')).reason).toBe('draining');
  expect(await ended).toBe(0);
  for (const line of said().trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('msg');
  for (const secretText of [ticket, sid, secret, '127.0.0.1']) {
    expect(said()).not.toContain(secretText);
  }
}, 30_000);

it('shows its metrics to nobody without a token, on a loopback address too', async () => {
  const mint = await createMint();
  const port = await freePort();
  const { child, ended, said } = run({
    PORT: String(port),
    PUBLIC_ORIGINS: TEST_ORIGIN,
    TICKET_KEYS: JSON.stringify({ keys: [mint.publicKey] }),
  });
  while (!said().includes('listens')) await pause(20);
  expect((await fetch(`http://127.0.0.1:${port}/signaling/metrics`)).status).toBe(404);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
}, 30_000);
