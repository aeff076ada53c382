import type { IncomingMessage, ServerResponse } from 'node:http';
import { clock } from '@advay/shared/kernel/clock';
import { POLL_EVENT } from '@advay/shared/protocol/transports';
import { Server as EngineServer } from 'engine.io';
import { type Socket, Server as SocketServer } from 'socket.io';
import { forgetCaller } from '../end-caller.ts';
import { handleText } from '../handlers/handle-text.ts';
import { answerJson } from '../http/answer-json.ts';
import { callerAddress } from '../http/caller-address.ts';
import { POLL_REQUEST_MAX_BYTES } from '../limits.ts';
import type { Node } from '../node.ts';
import { openCaller } from '../open-caller.ts';
import { PollConnection } from './poll-connection.ts';
import { createPollOwners } from './poll-owners.ts';

export type PollTransport = Readonly<{
  handleRequest(request: IncomingMessage, response: ServerResponse): void;
  close(): void;
}>;

export type PollTransportOptions = Readonly<{
  origins: readonly string[];
  trustedProxyHops: number;
}>;

type EngineSession = Readonly<{
  id: string;
  request: IncomingMessage;
  on(event: 'close', listener: () => void): unknown;
}>;

const UNKNOWN_SESSION = { code: 1, message: 'Session ID unknown' };

/** Socket.IO's long-polling for networks that break WebSockets. It carries the same texts. */
export function createPollTransport(node: Node, options: PollTransportOptions): PollTransport {
  const { pingIntervalMs, deadAfterMs, helloTimeoutMs } = node.limits;
  const engine = new EngineServer({
    transports: ['polling'],
    allowUpgrades: false,
    httpCompression: false,
    maxHttpBufferSize: POLL_REQUEST_MAX_BYTES,
    pingInterval: pingIntervalMs,
    pingTimeout: deadAfterMs - pingIntervalMs,
    cors: { origin: [...options.origins] },
  });
  const owners = createPollOwners(options.trustedProxyHops);
  engine.on('connection', (session: EngineSession) => {
    owners.begin(session.id, session.request);
    session.on('close', () => owners.end(session.id));
  });
  const server = new SocketServer({ serveClient: false, connectTimeout: helloTimeoutMs });
  server.bind(engine);

  server.on('connection', (socket: Socket) => {
    const address = callerAddress(socket.request, options.trustedProxyHops);
    const caller = openCaller(node, new PollConnection(socket, address));
    node.counts.connectionsByPoll += 1;
    socket.on(POLL_EVENT, (data: unknown) => {
      handleText(node, caller, typeof data === 'string' ? data : null);
    });
    // Any other event is no message of ours.
    socket.onAny((event: string) => {
      if (event !== POLL_EVENT) handleText(node, caller, null);
    });
    socket.conn.on('heartbeat', () => {
      caller.seenAtMs = clock.nowMs();
    });
    socket.on('disconnect', () => forgetCaller(node, caller));
  });

  return {
    handleRequest(request, response) {
      // The same words as for a session that there is none of.
      if (!owners.isOwner(request)) return answerJson(response, 400, UNKNOWN_SESSION);
      engine.handleRequest(request as Parameters<typeof engine.handleRequest>[0], response);
    },
    close: () => engine.close(),
  };
}
