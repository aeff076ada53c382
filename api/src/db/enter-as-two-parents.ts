import { sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { ParentTransaction, TwoParents } from './database.ts';

/**
 * Runs `work` in one transaction that speaks now for one parent, now for the other, and for nobody between:
 * each statement still sees one family alone, and what is written for both is written whole or not at all.
 */
export function enterAsTwoParents<Value>(
  handle: Pick<PgDatabase<PgQueryResultHKT>, 'transaction'>,
  [first, second]: readonly [string, string],
  work: (as: TwoParents) => Promise<Value>,
): Promise<Value> {
  return handle.transaction(async (transaction) => {
    let isSpeaking = false;
    let failed: { cause: unknown } | null = null;
    const speakFor = (parentId: string) =>
      transaction.execute(sql`select set_config('app.parent_id', ${parentId}, true)`);

    const as =
      (parentId: string): TwoParents['first'] =>
      async <Answer>(step: (transaction: ParentTransaction) => Promise<Answer>) => {
        if (failed !== null) throw failed.cause;
        if (isSpeaking) throw new Error('one parent speaks at a time: await the step before');
        isSpeaking = true;
        try {
          await speakFor(parentId);
          const answer = await step(transaction);
          await speakFor('');
          return answer;
        } catch (cause) {
          failed = { cause };
          throw cause;
        } finally {
          isSpeaking = false;
        }
      };

    const value = await work({ first: as(first), second: as(second) });
    // Whoever catches a step's failure does not keep the other half.
    if (failed !== null) throw (failed as { cause: unknown }).cause;
    if (isSpeaking) throw new Error('a step was still under way: await it');
    return value;
  });
}
