import type { FastifyRequest } from 'fastify';
import { holderOf } from '../../api-scope.ts';
import { ProblemError } from '../../errors.ts';
import type { Accounts } from './accounts.ts';
import type { Attempt } from './budgets.ts';
import type { Draw, Granted } from './draw-on-budgets.ts';

/** Reasons that say something about an account to whoever guesses at it. */
const GUESSED_WRONG: readonly string[] = ['wrong-credentials', 'wrong-code', 'wrong-passkey'];

type Result = Readonly<{ ok: true }> | Readonly<{ ok: false; reason: string }>;

/** Lets nobody guess for long: makes the attempt if its budgets allow, and lets it count when it was a wrong guess. */
export async function limitTries<Answer extends Result>(
  accounts: Pick<Accounts, 'draw'>,
  attempt: Attempt,
  make: () => Promise<Answer>,
): Promise<Answer> {
  const isWrong = (answer: Result) => !answer.ok && GUESSED_WRONG.includes(answer.reason);
  return countIfWrong(refuseSpent(await accounts.draw(attempt)), make, isWrong);
}

/** Refuses whoever has to wait. */
export function refuseSpent(draw: Draw): Granted {
  if (draw.ok) return draw;
  throw new ProblemError('too-many-requests', { headers: { 'retry-after': String(draw.waitS) } });
}

/** What was drawn is given back unless the answer says that it was wrong. */
export async function countIfWrong<Answer>(
  granted: Granted,
  make: () => Promise<Answer>,
  isWrong: (answer: Answer) => boolean,
): Promise<Answer> {
  let wasWrong = false;
  try {
    const answer = await make();
    wasWrong = isWrong(answer);
    return answer;
  } finally {
    if (!wasWrong) await granted.giveBack();
  }
}

/** An attempt by the one who is signed in. */
export function byHolder(kind: 'confirm' | 'confirm-mail', request: FastifyRequest): Attempt {
  const { parent, session } = holderOf(request);
  return { kind, parentId: parent.id, sessionId: session.id, address: request.ip };
}
