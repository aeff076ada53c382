import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Node } from '../node.ts';
import { answerJson } from './answer-json.ts';
import { bearerToken, isSameSecret } from './bearer-token.ts';

/**
 * Who may read the metrics: nobody, or whoever has the token. Behind a proxy everybody comes from a loopback address,
 * so that no address is a reason to believe anybody.
 */
export type MetricsAccess = 'off' | Readonly<{ token: string }>;

export type MetricsAnswer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export function createMetricsAnswer(node: Node, access: MetricsAccess): MetricsAnswer {
  let registry: Promise<{ contentType: string; metrics(): Promise<string> }> | null = null;
  return async (request, response) => {
    if (access === 'off') return answerJson(response, 404, { reason: 'not-found' });
    if (!isSameSecret(bearerToken(request), access.token)) {
      return answerJson(response, 401, { reason: 'token' });
    }
    registry ??= import('./metrics-registry.ts').then((module) => module.metricsRegistry(node));
    const { contentType, metrics } = await registry;
    response.writeHead(200, { 'content-type': contentType }).end(await metrics());
  };
}
