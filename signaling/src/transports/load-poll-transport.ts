import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Node } from '../node.ts';
import type { PollTransport, PollTransportOptions } from './poll-transport.ts';

export type LazyPollTransport = Readonly<{
  handleRequest(request: IncomingMessage, response: ServerResponse): Promise<void>;
  close(): Promise<void>;
}>;

/** Reads Socket.IO into memory when the first client needs it: most networks never do. */
export function loadPollTransport(node: Node, options: PollTransportOptions): LazyPollTransport {
  let loading: Promise<PollTransport> | null = null;
  return {
    async handleRequest(request, response) {
      loading ??= import('./poll-transport.ts').then((module) =>
        module.createPollTransport(node, options),
      );
      (await loading).handleRequest(request, response);
    },
    async close() {
      (await loading)?.close();
    },
  };
}
