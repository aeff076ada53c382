import { relative, resolve, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import {
  acceptsPage,
  CACHE,
  cacheOf,
  isInFileFolder,
  NOTHING_HERE,
  PAGE,
} from '../edge/edge-table.ts';

/** Hands out the built client of a folder, as the edge's table has it. */
export async function serveClient(app: FastifyInstance, folder: string): Promise<void> {
  const root = resolve(folder);
  app.addHook('onRequest', async (request, reply) => {
    const [path, ...query] = request.url.split('?');
    if (path !== PAGE) return;
    return reply.header('cache-control', CACHE.askAgain).redirect(['/', ...query].join('?'), 308);
  });
  await app.register(fastifyStatic, {
    root,
    // A build stays as it is: its files are looked up once, not folder by folder for each that is asked for.
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, file) {
      reply.header('cache-control', cacheOf(`/${relative(root, file).split(sep).join('/')}`));
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (isRead && !isInFileFolder(path) && acceptsPage(request.headers.accept)) {
      return reply.sendFile(PAGE.slice(1));
    }
    return reply
      .code(404)
      .header('cache-control', CACHE.never)
      .type('text/plain; charset=utf-8')
      .send(NOTHING_HERE);
  });
}
