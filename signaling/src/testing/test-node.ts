import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SignalingServer } from '../create-signaling-server.ts';
import { createSignalingServer, type SignalingOptions } from '../create-signaling-server.ts';
import { LISTEN_BACKLOG, SIGNALING_LIMITS, type SignalingLimits } from '../limits.ts';

export const TEST_ORIGIN = 'https://play.example.org';

/** Limits of the product, with a clock that runs faster and room for everybody on one address. */
export const QUICK_LIMITS: SignalingLimits = {
  ...SIGNALING_LIMITS,
  sweepIntervalMs: 20,
  helloBurst: 1e9,
  drainMs: 50,
  closeTimeoutMs: 100,
};

export type TestNode = Readonly<{
  port: number;
  signaling: SignalingServer;
  close(): Promise<void>;
}>;

/** The service on a port of its own, as it runs in the product. */
export async function startNode(
  options: Omit<SignalingOptions, 'origin'> & Partial<Pick<SignalingOptions, 'origin'>>,
): Promise<TestNode> {
  const signaling = createSignalingServer({
    origin: { origins: [TEST_ORIGIN], ownScheme: null },
    limits: QUICK_LIMITS,
    ...options,
  });
  const server = createServer((request, response) => {
    if (!signaling.handleRequest(request, response)) response.writeHead(404).end();
  });
  server.on('upgrade', (request, socket, head) => {
    if (!signaling.handleUpgrade(request, socket, head)) socket.destroy();
  });
  server.listen({ port: 0, host: '127.0.0.1', backlog: LISTEN_BACKLOG });
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    signaling,
    async close() {
      await signaling.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
