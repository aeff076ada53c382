import type { IncomingMessage, ServerResponse } from 'node:http';

export type SignalingServer = Readonly<{
  /** Answers a request below `/signaling`; false when the path is none of ours. */
  handleRequest(request: IncomingMessage, response: ServerResponse): boolean;
}>;

/**
 * The signaling service, mounted on a server that somebody else owns, so that it can share one port with the
 * client and the API or stand alone.
 */
export function createSignalingServer(): SignalingServer {
  return {
    handleRequest(request, response) {
      if (request.url?.split('?')[0] !== '/signaling/health') return false;
      response.writeHead(request.method === 'GET' ? 200 : 405, {
        'content-type': 'application/json',
      });
      response.end(JSON.stringify({ status: 'ok' }));
      return true;
    },
  };
}
