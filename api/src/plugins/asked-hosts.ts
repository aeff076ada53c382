import { hostRule, isAskedFor } from '@advay/shared/hosts/asked-host';
import { isOwnAddress } from '@advay/shared/hosts/own-address';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { ProblemError } from '../errors.ts';
import { answerProblem } from './problem-answers.ts';

const MISDIRECTED = 421;

/**
 * Every request, whatever it asks for, has to name us. A page of somebody's own name that leads to this machine
 * gets nothing, not even a file. What a proxy says of it (X-Forwarded-Host) is not believed: anybody may write that.
 */
export function installAskedHosts(
  app: FastifyInstance,
  { publicOrigins, allowedHosts, host }: Pick<Config, 'publicOrigins' | 'allowedHosts' | 'host'>,
): void {
  const rule = hostRule({ origins: publicOrigins, allowedHosts, listensOn: host }, isOwnAddress);
  app.addHook('onRequest', async (request, reply) => {
    if (isAskedFor(request.raw.headers.host, rule)) return;
    const problem = new ProblemError('foreign-origin', {
      statusCode: MISDIRECTED,
      message:
        'This server goes by another name: open an address that it printed when it started, or add this one to PUBLIC_ORIGINS.',
    });
    answerProblem(problem, request, reply);
    return reply;
  });
}
