import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { BYE, type ByeReason } from '@advay/shared/protocol/bye-reasons';
import { MESSAGE_MAX_BYTES } from '@advay/shared/protocol/limits';
import { type ServerOptions, WebSocket, WebSocketServer } from 'ws';
import type { Caller } from '../caller.ts';
import type { Connection } from '../connection.ts';
import { forgetCaller } from '../end-caller.ts';
import { handleText } from '../handlers/handle-text.ts';
import { CLOSE_TIMEOUT_MS } from '../limits.ts';
import type { Node } from '../node.ts';
import { openCaller } from '../open-caller.ts';

/** A socket is its own connection: thousands of them are open at a time, and an object less for each counts. */
class SignalingSocket extends WebSocket implements Connection {
  address = '';
  caller: Caller | null = null;
  node: Node | null = null;

  get isOpen(): boolean {
    return this.readyState === WebSocket.OPEN;
  }

  get waitingBytes(): number {
    return this.bufferedAmount;
  }

  end(reason: ByeReason): void {
    this.close(BYE[reason].closeCode, reason);
  }
}

function onMessage(this: WebSocket, data: unknown, isBinary: boolean): void {
  const { node, caller } = this as SignalingSocket;
  if (node !== null && caller !== null) handleText(node, caller, isBinary ? null : String(data));
}

function onPong(this: WebSocket): void {
  const { caller } = this as SignalingSocket;
  if (caller !== null) caller.seenAtMs = Date.now();
}

function onClose(this: WebSocket): void {
  const { node, caller } = this as SignalingSocket;
  if (node !== null && caller !== null) forgetCaller(node, caller);
}

/** Too long a frame, or a broken one: `ws` closes the connection itself, with the fitting code. */
function onError(this: WebSocket): void {
  const { node } = this as SignalingSocket;
  if (node !== null) node.counts.malformed += 1;
}

export type WebSocketTransport = Readonly<{
  accept(request: IncomingMessage, socket: Duplex, head: Buffer, address: string): void;
}>;

/** `closeTimeout` is not yet among the types of `ws`. */
const OPTIONS: ServerOptions<typeof SignalingSocket> & Readonly<{ closeTimeout: number }> = {
  noServer: true,
  clientTracking: false,
  perMessageDeflate: false,
  maxPayload: MESSAGE_MAX_BYTES,
  closeTimeout: CLOSE_TIMEOUT_MS,
  WebSocket: SignalingSocket,
};

export function createWebSocketTransport(node: Node): WebSocketTransport {
  const server = new WebSocketServer(OPTIONS);
  return {
    accept(request, socket, head, address) {
      server.handleUpgrade(request, socket, head, (accepted) => {
        const connection = accepted;
        connection.address = address;
        connection.node = node;
        connection.caller = openCaller(node, connection);
        connection.on('message', onMessage);
        connection.on('pong', onPong);
        connection.on('close', onClose);
        connection.on('error', onError);
        node.counts.connectionsBySocket += 1;
      });
    },
  };
}
