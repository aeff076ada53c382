import type { Problem } from '@advay/shared/schemas/account';

type Reason = Problem['reason'];

const STATUS: Readonly<Record<Reason, number>> = {
  'invalid-request': 400,
  'not-signed-in': 401,
  'wrong-credentials': 401,
  'wrong-code': 401,
  'wrong-passkey': 401,
  'weak-password': 400,
  'confirm-first': 403,
  'passkey-first': 403,
  'consent-first': 403,
  'mailbox-first': 403,
  'invite-over': 410,
  'own-invite': 409,
  'too-many': 409,
  'cannot-meet': 409,
  'not-found': 404,
  'pass-over': 410,
  'too-large': 413,
  'too-many-requests': 429,
  'foreign-origin': 403,
  'server-error': 500,
};

const MESSAGE: Readonly<Record<Reason, string>> = {
  'invalid-request': 'The request is not what this address takes.',
  'not-signed-in': 'Sign in first.',
  'wrong-credentials': 'E-mail and password do not go together.',
  'wrong-code': 'This code is not right or too old: ask for a new one.',
  'wrong-passkey': 'This passkey could not be verified: try again.',
  'weak-password': 'password: is one that others guess first: choose other words.',
  'confirm-first': 'Show first that it is you: POST /api/auth/confirm.',
  'passkey-first': 'Show your passkey first, or confirm with a mailed code and the password.',
  'consent-first': 'A parent has to agree first: POST /api/consents.',
  'mailbox-first': 'Show once that you read the mail of this account: POST /api/auth/sign-up-code.',
  'invite-over': 'This invitation is over, or never was: ask for a new one.',
  'own-invite': 'This invitation is your own: send its link to the other family.',
  'too-many': 'There are too many of these already: end or take back one first.',
  'cannot-meet': 'These two cannot meet now: see GET /api/friendships.',
  'not-found': 'There is nothing here.',
  'pass-over': 'This way to call is over, or never was: ask the family for a new link.',
  'too-large': 'The body is too large: send less at once.',
  'too-many-requests': 'Too many requests: wait a moment and try again.',
  'foreign-origin': 'This may be asked for from our own pages alone.',
  'server-error': 'Something went wrong on our side: try again later.',
};

/** An expected failure, on its way to the one place that answers it. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly reason: Reason;
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    reason: Reason,
    options: {
      message?: string;
      statusCode?: number;
      headers?: Readonly<Record<string, string>>;
      cause?: unknown;
    } = {},
  ) {
    super(options.message ?? MESSAGE[reason], { cause: options.cause });
    this.reason = reason;
    this.statusCode = options.statusCode ?? STATUS[reason];
    this.headers = options.headers ?? {};
  }
}
