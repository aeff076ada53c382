import type { ApiFailure, ApiResult } from '../../../api/ask-api.ts';

/** What the API wants to see before it does what a child must not do. */
export type ConfirmNeed = 'confirm-first' | 'passkey-first';

/** Resolves to false when the parent would rather not. */
export type AskParent = (need: ConfirmNeed) => Promise<boolean>;

/**
 * Runs the action; where the API first wants to know that it is the parent, asks and runs it again. Null when the
 * parent turned back: then nothing happened.
 */
export async function runConfirmed<Value>(
  action: () => Promise<ApiResult<Value>>,
  askParent: AskParent,
): Promise<ApiResult<Value> | null> {
  for (;;) {
    const answer = await action();
    if (answer.ok || !isConfirmNeed(answer.reason)) return answer;
    if (!(await askParent(answer.reason))) return null;
  }
}

function isConfirmNeed(reason: ApiFailure): reason is ConfirmNeed {
  return reason === 'confirm-first' || reason === 'passkey-first';
}
