import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import { afterAll, expect, it } from 'vitest';
import { CACHE } from '../edge/edge-table.ts';
import { serveClient } from './serve-client.ts';
import { serveVoices } from './serve-voices.ts';

const folder = mkdtempSync(join(tmpdir(), 'advay-serve-voices-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('says that nothing is said until there is something, and finds what comes in meanwhile', async () => {
  const [voices, client] = [join(folder, 'voices'), join(folder, 'client')];
  const app = fastify();
  await serveVoices(app, voices);
  mkdirSync(client);
  writeFileSync(join(client, 'index.html'), 'Home');
  await serveClient(app, client);
  const ask = async (name: string) => {
    const { statusCode, headers, body } = await app.inject(`/voices/${name}`);
    return [statusCode, headers['cache-control'], headers['content-type'], body];
  };
  const json = 'application/json; charset=utf-8';
  expect(await ask('manifest.json')).toEqual([
    200,
    CACHE.askAgain,
    json,
    '{"languages":{},"isMaking":true}',
  ]);
  expect((await ask('a1b2.mp3'))[0]).toBe(404);

  writeFileSync(join(voices, 'manifest.json'), '{"languages":{"en":{}}}');
  writeFileSync(join(voices, 'a1b2.mp3'), 'sound');
  expect(await ask('manifest.json')).toEqual([
    200,
    CACHE.askAgain,
    json,
    '{"languages":{"en":{}}}',
  ]);
  expect(await ask('a1b2.mp3')).toEqual([200, CACHE.forEver, 'audio/mpeg', 'sound']);
  await app.close();
});
