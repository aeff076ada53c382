import type { Parent } from '@advay/shared/schemas/account';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyRequest,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { ProblemError } from './errors.ts';

/** The part of the server under /api: routes take their types from their Zod schemas. */
export type ApiScope = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null before `requireParent` and on routes open to everybody. */
    parent: Parent | null;
  }
}

/** The signed-in parent of a route behind `requireParent`. */
export function parentOf(request: Pick<FastifyRequest, 'parent'>): Parent {
  if (request.parent === null) throw new ProblemError('not-signed-in');
  return request.parent;
}
