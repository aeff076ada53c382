import { clock } from '@advay/shared/kernel/clock';
import type { ApiResult } from './ask-api.ts';

/** Something with an end, told as the moment on this page's own clock: the time of day may be wrong, and may jump. */
export type Ending<Value> = Value &
  Readonly<{
    endsAtMs: number;
    /** The same by the time of day, for people, and for whoever was asleep meanwhile: the own clock may have stood. */
    endsOnEpochMs: number;
  }>;

type Lasting = Readonly<{ remainingMs: number }>;

/** When what has just arrived ends. */
function ending<Value extends Lasting>(value: Value): Ending<Value> {
  const { remainingMs } = value;
  return {
    ...value,
    endsAtMs: clock.nowMs() + remainingMs,
    endsOnEpochMs: clock.epochMs() + remainingMs,
  };
}

/** The same of an answer. */
export async function endingAnswer<Value extends Lasting>(
  answer: Promise<ApiResult<Value>>,
): Promise<ApiResult<Ending<Value>>> {
  const arrived = await answer;
  return arrived.ok ? { ok: true, value: ending(arrived.value) } : arrived;
}

/** The same of each in a list. */
export async function endingList<Value extends Lasting>(
  answer: Promise<ApiResult<readonly Value[]>>,
): Promise<ApiResult<readonly Ending<Value>[]>> {
  const arrived = await answer;
  return arrived.ok ? { ok: true, value: arrived.value.map(ending) } : arrived;
}
