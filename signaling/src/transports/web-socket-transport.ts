import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { HELLO_SUBPROTOCOL } from '@advay/shared/protocol/handshake-hello';
import { MESSAGE_MAX_BYTES } from '@advay/shared/protocol/limits';
import { type ServerOptions, WebSocketServer } from 'ws';
import { handleText } from '../handlers/handle-text.ts';
import { readOffer } from '../http/offered-hello.ts';
import { refuseUpgrade } from '../http/refuse-upgrade.ts';
import type { Node } from '../node.ts';
import { openCaller } from '../open-caller.ts';
import { SignalingSocket } from './signaling-socket.ts';

export type WebSocketTransport = Readonly<{
  accept(request: IncomingMessage, socket: Duplex, head: Buffer, address: string): void;
}>;

type Arrival = Readonly<{
  request: IncomingMessage;
  socket: Duplex;
  head: Buffer;
  address: string;
}>;

/** `closeTimeout` is not yet among the types of `ws`. */
type Options = ServerOptions<typeof SignalingSocket> & Readonly<{ closeTimeout: number }>;
const OPTIONS: Omit<Options, 'closeTimeout'> = {
  noServer: true,
  clientTracking: false,
  perMessageDeflate: false,
  maxPayload: MESSAGE_MAX_BYTES,
  WebSocket: SignalingSocket,
};

/**
 * Whoever comes in the same turn of the event loop is let in together, after it. Each gets the handshake, the answer
 * to its hello and the news of who came with it in one write.
 */
export function createWebSocketTransport(node: Node): WebSocketTransport {
  const options: Options = { ...OPTIONS, closeTimeout: node.limits.closeTimeoutMs };
  const server = new WebSocketServer(options);
  let arrivals: Arrival[] = [];

  function letIn(): void {
    const together = arrivals;
    arrivals = [];
    for (const arrival of together) {
      arrival.socket.cork();
      if (node.isDraining) refuseUpgrade(arrival.socket, 503, 'draining');
      else upgrade(arrival);
    }
    for (const { socket } of together) socket.uncork();
  }

  function upgrade({ request, socket, head, address }: Arrival): void {
    const hello = takeHello(request);
    server.handleUpgrade(request, socket, head, (connection) => {
      connection.address = address;
      connection.node = node;
      connection.stream = socket;
      const caller = openCaller(node, connection);
      connection.caller = caller;
      node.counts.connectionsBySocket += 1;
      if (hello !== undefined) handleText(node, caller, hello);
    });
  }

  return {
    accept(request, socket, head, address) {
      if (arrivals.length === 0) setImmediate(letIn);
      arrivals.push({ request, socket, head, address });
    },
  };
}

/** Out of the header, of which `ws` then sees what it shall answer, and nobody else the ticket. */
function takeHello({ headers }: IncomingMessage): string | null | undefined {
  const offered = headers['sec-websocket-protocol'];
  if (offered === undefined) return undefined;
  const { isOurs, hello } = readOffer(offered);
  headers['sec-websocket-protocol'] = isOurs ? HELLO_SUBPROTOCOL : undefined;
  return hello;
}
