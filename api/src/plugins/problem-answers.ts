import type { Problem } from '@advay/shared/schemas/account';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { DiskFullError } from '../db/disk-room.ts';
import { isOutage } from '../db/outage.ts';
import { ProblemError } from '../errors.ts';
import { OUTAGE_RETRY_S } from '../limits.ts';

/** Every failure under this scope is answered in one shape, and never in a library's or a database's words. */
export function installProblemAnswers(scope: FastifyInstance): void {
  scope.setErrorHandler(answerProblem);
  scope.setNotFoundHandler((request, reply) =>
    answerProblem(new ProblemError('not-found'), request, reply),
  );
}

/** Sends `error` as a problem; what nobody expected is logged and says nothing of itself. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(error);
  if (problem.statusCode >= 500) request.log.error({ err: error }, 'request failed');
  const answer: Problem = {
    reason: problem.reason,
    message: problem.message,
    requestId: request.id,
  };
  // Written out here, so that no route's schema can turn a problem into another one.
  void reply
    .code(problem.statusCode)
    .headers(problem.headers)
    .type('application/json; charset=utf-8')
    .serializer((payload: Problem) => JSON.stringify(payload))
    .send(answer);
}

function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const issue = error.validation[0];
    const path = (issue?.instancePath ?? '').slice(1).replaceAll('/', '.');
    const field = [error.validationContext, path].filter(Boolean).join('.');
    return new ProblemError('invalid-request', {
      message: `${field}: ${issue?.message ?? 'is invalid'}`.slice(0, 300),
    });
  }
  const diskFull = causesOf(error).find((cause) => cause instanceof DiskFullError);
  if (diskFull !== undefined) {
    const { message } = diskFull;
    return new ProblemError('server-error', { statusCode: 507, message, cause: error });
  }
  if (isOutage(error)) {
    return new ProblemError('server-error', {
      statusCode: 503,
      message: 'A part of the service does not answer right now: try again in a moment.',
      headers: { 'retry-after': String(OUTAGE_RETRY_S) },
      cause: error,
    });
  }
  const statusCode = statusCodeOf(error);
  if (statusCode === 413) return new ProblemError('too-large');
  if (statusCode === 415) {
    return new ProblemError('invalid-request', {
      statusCode,
      message: 'Send JSON, with the header content-type: application/json.',
    });
  }
  if (statusCode >= 400 && statusCode < 500) {
    return new ProblemError('invalid-request', {
      statusCode,
      message: 'The request could not be read: is it complete and is its body JSON?',
    });
  }
  return new ProblemError('server-error', { cause: error });
}

function causesOf(error: unknown): readonly Error[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [];
}

function statusCodeOf(error: unknown): number {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : 500;
}
