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
import type { Holder, Session } from './modules/accounts/session.ts';
import { readersLanguage } from './readers-language.ts';

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
    /** The session it asks with; null as the parent is. */
    session: Session | null;
  }
}

/** The signed-in parent of a route behind `requireParent`. */
export function parentOf(request: Pick<FastifyRequest, 'parent'>): Parent {
  if (request.parent === null) throw new ProblemError('not-signed-in');
  return request.parent;
}

export function sessionOf(request: Pick<FastifyRequest, 'session'>): Session {
  if (request.session === null) throw new ProblemError('not-signed-in');
  return request.session;
}

/** Our own page's origin; a write without one never comes this far. */
export function originOf(request: Pick<FastifyRequest, 'headers'>): string {
  const { origin } = request.headers;
  if (origin === undefined) throw new ProblemError('foreign-origin');
  return origin;
}

/** Who asks, with which session, and in which language it reads. */
export function holderOf(request: Pick<FastifyRequest, 'parent' | 'session' | 'headers'>): Holder {
  return {
    parent: parentOf(request),
    session: sessionOf(request),
    language: readersLanguage(request),
  };
}
