import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { ProblemError } from '../errors.ts';

const READING_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Writes are taken from our own pages alone. Every browser names the page's origin with such a request;
 * with JSON as the only body, no form and no image of a foreign page can make one.
 */
export function installSameSiteWrites(
  scope: FastifyInstance,
  config: Pick<Config, 'publicOrigins' | 'servedOver'>,
): void {
  scope.removeContentTypeParser('text/plain');
  scope.addHook('onRequest', async (request) => {
    if (READING_METHODS.has(request.method)) return;
    if (!isOwnOrigin(request, config) || isSentFromElsewhere(request)) {
      throw new ProblemError('foreign-origin');
    }
  });
}

function isOwnOrigin(
  request: FastifyRequest,
  { publicOrigins, servedOver }: Pick<Config, 'publicOrigins' | 'servedOver'>,
): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return false;
  // Not what a proxy says of it: anybody may write that.
  return origin === `${servedOver}://${request.raw.headers.host}` || publicOrigins.includes(origin);
}

function isSentFromElsewhere(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'same-site';
}
