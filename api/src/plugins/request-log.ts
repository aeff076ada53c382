import { randomUUID } from 'node:crypto';
import type { Writable } from 'node:stream';
import type { FastifyRequest, FastifyServerOptions } from 'fastify';
import type { Config } from '../config.ts';

/**
 * One JSON line a request: what was asked and how it went. Never an address, a cookie, a body or a
 * child's id; the route's pattern stands for the path.
 */
export function requestLog(
  config: Pick<Config, 'logLevel'>,
  stream?: Writable,
): Pick<FastifyServerOptions, 'logger' | 'genReqId'> {
  if (config.logLevel === 'silent') return { logger: false, genReqId: () => randomUUID() };
  return {
    genReqId: () => randomUUID(),
    logger: {
      level: config.logLevel,
      ...(stream && { stream }),
      base: null,
      formatters: { level: (label) => ({ severity: label.toUpperCase() }) },
      redact: {
        paths: [
          'cookie',
          'authorization',
          'body',
          'headers',
          'ip',
          'remoteAddress',
          'err.query',
          'err.params',
        ].flatMap((path) => [path, `*.${path}`]),
        censor: '(left out)',
      },
      serializers: {
        req: (request: FastifyRequest) => ({
          method: request.method,
          route: request.routeOptions?.url ?? '(unknown)',
        }),
        res: (reply: { statusCode?: number }) => ({ statusCode: reply.statusCode ?? 0 }),
        err: describeError,
      },
    },
  };
}

/** Kind, code and stack: a driver's message may hold the values of a row, so a database's is left out. */
function describeError(error: Error): { type: string; message: string; stack: string } {
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const isFromDatabase = error.name === 'PostgresError' || 'query' in error || 'severity' in error;
  const cause =
    error.cause instanceof Error ? `; caused by ${describeError(error.cause).message}` : '';
  const message = isFromDatabase
    ? `database error${code}${cause}`
    : `${error.message}${code}${cause}`;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { type: error.name, message, stack: frames.slice(0, 12).join('\n') };
}
