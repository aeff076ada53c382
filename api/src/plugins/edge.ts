import { believeEdge } from '@advay/shared/hosts/edge-token';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { ProblemError } from '../errors.ts';
import { answerProblem } from './problem-answers.ts';

export { EDGE_TOKEN_HEADER } from '@advay/shared/hosts/edge-token';

/** Before anybody reads the caller's address. */
export function installEdge(
  app: FastifyInstance,
  { edgeTokens }: Pick<Config, 'edgeTokens'>,
): void {
  app.addHook('onRequest', async (request, reply) => {
    if (believeEdge(request.raw.headers, edgeTokens)) return;
    const message = 'The edge shows a token that is not ours: EDGE_TOKEN is the same at both.';
    answerProblem(new ProblemError('foreign-origin', { message }), request, reply);
    return reply;
  });
}
