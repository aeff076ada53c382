import { expect, it, vi } from 'vitest';
import type { ApiResult } from '../../../api/ask-api.ts';
import { runConfirmed } from './run-confirmed.ts';

const done: ApiResult<string> = { ok: true, value: 'done' };
const refused = (reason: 'confirm-first' | 'passkey-first' | 'offline'): ApiResult<string> => ({
  ok: false,
  reason,
});

/** An API that answers these one after the other. */
const answering = (...answers: readonly ApiResult<string>[]) => {
  const action = vi.fn<() => Promise<ApiResult<string>>>();
  for (const answer of answers) action.mockResolvedValueOnce(answer);
  return action;
};

it('asks nobody while the API is content', async () => {
  const askParent = vi.fn(async () => true);
  expect(await runConfirmed(answering(done), askParent)).toEqual(done);
  expect(askParent).not.toHaveBeenCalled();
});

it('asks, then does it', async () => {
  const askParent = vi.fn(async () => true);
  const action = answering(refused('confirm-first'), done);
  expect(await runConfirmed(action, askParent)).toEqual(done);
  expect(askParent.mock.calls).toEqual([['confirm-first']]);
});

it('asks for the passkey where the password was not enough', async () => {
  const askParent = vi.fn(async () => true);
  const action = answering(refused('confirm-first'), refused('passkey-first'), done);
  expect(await runConfirmed(action, askParent)).toEqual(done);
  expect(askParent.mock.calls).toEqual([['confirm-first'], ['passkey-first']]);
});

it('does nothing more once the parent turned back', async () => {
  const action = answering(refused('passkey-first'));
  expect(await runConfirmed(action, async () => false)).toBeNull();
  expect(action).toHaveBeenCalledTimes(1);
});

it('hands on every other failure', async () => {
  const askParent = vi.fn(async () => true);
  const offline = refused('offline');
  expect(await runConfirmed(answering(offline), askParent)).toEqual(offline);
  expect(askParent).not.toHaveBeenCalled();
});
