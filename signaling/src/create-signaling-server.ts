import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { type HostSettings, hostRule, isAskedFor } from '@advay/shared/hosts/asked-host';
import { believeEdge } from '@advay/shared/hosts/edge-token';
import { isOwnAddress } from '@advay/shared/hosts/own-address';
import type { OtlpSettings } from '@advay/shared/otlp/otlp-settings';
import { POLL_PATH, SOCKET_PATH } from '@advay/shared/protocol/transports';
import { DEVELOPMENT } from '@advay/shared/schemas/release';
import { createNode, type NodeOptions } from './create-node.ts';
import { drain } from './drain.ts';
import { endCaller } from './end-caller.ts';
import { isAllowedOrigin, isAllowedPoll, type OriginRule } from './http/allowed-origin.ts';
import { answerJson } from './http/answer-json.ts';
import { createMetricsAnswer, type MetricsAccess } from './http/answer-metrics.ts';
import { answerRevocation } from './http/answer-revocation.ts';
import { callerAddress } from './http/caller-address.ts';
import { refuseUpgrade } from './http/refuse-upgrade.ts';
import { type Revoked, revoke } from './revoke.ts';
import { runNode } from './run-node.ts';
import { loadPollTransport } from './transports/load-poll-transport.ts';
import { createWebSocketTransport } from './transports/web-socket-transport.ts';

export type SignalingOptions = NodeOptions &
  Readonly<{
    origin: OriginRule;
    /** Whom requests may be for, beside the hosts of the origins. */
    hosts?: Omit<HostSettings, 'origins'>;
    /** Proxies in front of us whose word on the caller's address counts; 0 believes nobody. */
    trustedProxyHops?: number;
    /** By which an edge that sends requests on shows that it is ours. */
    edgeTokens?: readonly string[];
    metrics?: MetricsAccess;
    /** Whom the metrics are sent to. */
    otlp?: OtlpSettings | null;
    /** Which build this is, told to whoever asks for its health. */
    release?: string;
  }>;

export type SignalingServer = Readonly<{
  /** Answers a request below `/signaling`; false when the path is none of ours. */
  handleRequest(request: IncomingMessage, response: ServerResponse): boolean;
  /** Takes an upgrade to the signaling socket; false when the path is none of ours. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** Closes at once whoever is meant; rejects when not every node could be told. */
  revoke(revoked: Revoked): Promise<void>;
  /** Sends everybody to come back elsewhere, and takes nobody new. */
  drain(): Promise<void>;
  /** Ends what is left, without waiting. */
  close(): Promise<void>;
}>;

/**
 * The signaling service, mounted on a server that somebody else owns, so that it can share one port with the
 * client and the API or stand alone.
 */
export function createSignalingServer(options: SignalingOptions): SignalingServer {
  const {
    origin,
    trustedProxyHops = 0,
    edgeTokens = [],
    metrics = 'off',
    release = DEVELOPMENT,
    otlp = null,
  } = options;
  const hosts = hostRule({ allowedHosts: [], ...options.hosts, ...origin }, isOwnAddress);
  const node = createNode(options);
  const stop = runNode(node);
  const sockets = createWebSocketTransport(node);
  const polls = loadPollTransport(node, { origins: origin.origins, trustedProxyHops });
  const answerMetrics = createMetricsAnswer(node, metrics);
  const exporting =
    otlp === null
      ? null
      : import('./http/export-metrics.ts').then(({ exportMetrics }) =>
          exportMetrics(node, otlp, release),
        );

  const answer = (path: string, request: IncomingMessage, response: ServerResponse) => {
    if (!isAskedFor(request.headers.host, hosts))
      return answerJson(response, 421, { reason: 'host' });
    if (!believeEdge(request.headers, edgeTokens))
      return answerJson(response, 403, { reason: 'edge' });
    if (path === '/signaling/health') {
      const status = node.isDraining ? 'draining' : 'ok';
      return answerJson(response, request.method === 'GET' ? 200 : 405, { status, release });
    }
    if (path === '/signaling/metrics') return answerMetrics(request, response);
    if (path === '/signaling/revoke') return answerRevocation(node, request, response);
    if (path !== POLL_PATH && path !== `${POLL_PATH}/`) {
      return answerJson(response, 404, { reason: 'not-found' });
    }
    if (!isAllowedPoll(request, origin)) return answerJson(response, 403, { reason: 'origin' });
    return polls.handleRequest(request, response);
  };

  return {
    handleRequest(request, response) {
      const path = request.url?.split('?')[0] ?? '';
      if (path !== '/signaling' && !path.startsWith('/signaling/')) return false;
      Promise.resolve(answer(path, request, response)).catch((error: Error) => {
        node.log.error({ err: error }, 'a request failed');
        if (!response.headersSent) answerJson(response, 500, { reason: 'internal' });
      });
      return true;
    },
    handleUpgrade(request, socket, head) {
      if (request.url?.split('?')[0] !== SOCKET_PATH) return false;
      socket.on('error', destroy);
      if (!isAskedFor(request.headers.host, hosts)) refuseUpgrade(socket, 421, 'host');
      else if (!believeEdge(request.headers, edgeTokens)) refuseUpgrade(socket, 403, 'edge');
      else if (!isAllowedOrigin(request, origin)) refuseUpgrade(socket, 403, 'origin');
      else sockets.accept(request, socket, head, callerAddress(request, trustedProxyHops));
      return true;
    },
    revoke: (revoked) => revoke(node, revoked),
    drain: () => drain(node),
    async close() {
      node.isDraining = true;
      for (const caller of [...node.callers.values()]) endCaller(node, caller, 'draining');
      stop();
      await polls.close();
      await node.bus.close();
      const stopExport = await exporting;
      await stopExport?.();
    },
  };
}

function destroy(this: Duplex): void {
  this.destroy();
}
