import type { FastifyInstance } from 'fastify';

/**
 * Once the server is closing, every answer still under way ends its connection: a browser that kept
 * one open for a next request would hold the process back.
 */
export function installLastAnswers(app: FastifyInstance): void {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
}
