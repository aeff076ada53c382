import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { CACHE, cacheOf } from '../edge/edge-table.ts';

const VOICES = '/voices/';
const INDEX = 'manifest.json';

/**
 * Hands out the voices of a folder, in which they may still be made: what comes in later is found, and before there is
 * any, the index says that nothing is said.
 */
export async function serveVoices(app: FastifyInstance, folder: string): Promise<void> {
  const root = resolve(folder);
  mkdirSync(root, { recursive: true });
  app.get(`${VOICES}${INDEX}`, (_request, reply) => {
    reply.header('cache-control', CACHE.askAgain).type('application/json');
    return existsSync(join(root, INDEX))
      ? reply.sendFile(INDEX, root)
      : reply.send('{"languages":{},"isMaking":true}');
  });
  await app.register(fastifyStatic, {
    root,
    prefix: VOICES,
    decorateReply: false,
    preCompressed: true,
    cacheControl: false,
    index: false,
    setHeaders(reply, file) {
      reply.header('cache-control', cacheOf(`${VOICES}${file.slice(root.length + 1)}`));
    },
  });
}
