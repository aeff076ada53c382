import type { IncomingMessage, ServerResponse } from 'node:http';
import { clock } from '@advay/shared/kernel/clock';
import type { Node } from '../node.ts';
import { revoke } from '../revoke.ts';
import { answerJson } from './answer-json.ts';
import { bearerToken } from './bearer-token.ts';

/** The API takes its word back: the order is a signed token, and there is no body. */
export async function answerRevocation(
  node: Node,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') return answerJson(response, 405, { reason: 'method' });
  const token = bearerToken(request);
  const verified = token === null ? null : node.tickets.verifyRevocation(token, clock.epochMs());
  if (!verified?.ok) return answerJson(response, 401, { reason: verified?.reason ?? 'bad-ticket' });
  const { claims } = verified;
  try {
    await revoke(node, claims, claims.at === undefined ? undefined : claims.at * 1_000);
  } catch (error) {
    node.log.warn({ err: error }, 'a revocation has not reached every node yet');
    return answerJson(response, 503, { reason: 'unavailable' });
  }
  response.writeHead(204).end();
}
