import { createHmac } from 'node:crypto';
import { inArray, lt, sql } from 'drizzle-orm';
import type { AuthDatabase } from '../../db/database.ts';
import { authAttempts } from '../../db/schema/auth.ts';
import { CREDENTIAL_WINDOW_MS } from '../../limits.ts';
import type { Budget } from './budgets.ts';

export type Granted = Readonly<{
  ok: true;
  /** It was no failure: leaves uses charged and takes the rest back. */
  giveBack(): Promise<void>;
}>;
/** Charged to every budget it concerns, or to none. */
export type Draw = Granted | Readonly<{ ok: false; waitS: number }>;

/** Where budgets lie: names are hashed with the secret, so that neither an address nor an account can be read. */
export type BudgetStore = Readonly<{ database: AuthDatabase; secret: string }>;

/**
 * Charges one attempt before it is made, for all processes together and past any restart, so that attempts at
 * once cannot be more than one after the other. What is refused is charged nowhere: only what was really tried
 * brings anybody nearer to a limit.
 */
export async function drawOn(store: BudgetStore, budgets: readonly Budget[]): Promise<Draw> {
  const keyed = budgets.map((budget) => ({ ...budget, key: keyOf(store, budget.name) }));
  try {
    const charged = await store.database.transaction(async (transaction) => {
      const held = await transaction
        .insert(authAttempts)
        .values(inOneOrder(keyed).map(({ key }) => ({ key, tries: 0, windowStartedAt: NOW })))
        .onConflictDoUpdate({
          target: authAttempts.key,
          set: {
            tries: sql`case when ${IS_OVER} then 0 else ${tries} end`,
            windowStartedAt: sql`case when ${IS_OVER} then now() else ${windowStartedAt} end`,
          },
        })
        .returning({ key: authAttempts.key, tries, leftS: LEFT_S.mapWith(Number) });
      const rows = new Map(held.map((row) => [row.key, row]));
      const isUntouched = (name: string) => rows.get(keyOf(store, name))?.tries === 0;
      const due = keyed.filter(({ perNew }) => perNew === undefined || isUntouched(perNew));
      const waitsS = due.flatMap(({ key, max }) => {
        const row = rows.get(key);
        return row !== undefined && row.tries >= max ? [waitOf(row.leftS)] : [];
      });
      // Undoes the rows as well: whoever is refused leaves nothing behind.
      if (waitsS.length > 0) throw new SpentError(Math.max(...waitsS));
      const keys = due.map(({ key }) => key);
      await transaction
        .update(authAttempts)
        .set({ tries: sql`${tries} + 1` })
        .where(inArray(authAttempts.key, keys));
      return due;
    });
    const failures = charged.filter(({ isUse }) => !isUse);
    return { ok: true, giveBack: () => takeBack(store.database, failures) };
  } catch (error) {
    if (error instanceof SpentError) return { ok: false, waitS: error.waitS };
    throw error;
  }
}

/** As if nothing had ever been charged to them. */
export async function restore(store: BudgetStore, budgets: readonly Budget[]): Promise<void> {
  const keys = budgets.map(({ name }) => keyOf(store, name));
  await store.database.delete(authAttempts).where(inArray(authAttempts.key, keys));
}

/** Counts that no longer say anything; returns how many there were. */
export async function forgetOldTries(database: AuthDatabase): Promise<number> {
  const gone = await database
    .delete(authAttempts)
    .where(lt(authAttempts.windowStartedAt, sql`now() - ${WINDOW}`))
    .returning({ tries: authAttempts.tries });
  return gone.length;
}

class SpentError extends Error {
  override name = 'SpentError';
  readonly waitS: number;

  constructor(waitS: number) {
    super('a budget is spent');
    this.waitS = waitS;
  }
}

const NOW = sql`now()`;
const WINDOW = sql.raw(`interval '${CREDENTIAL_WINDOW_MS} milliseconds'`);
const { tries, windowStartedAt } = authAttempts;
const IS_OVER = sql`${windowStartedAt} <= now() - ${WINDOW}`;
const LEFT_S = sql`ceil(extract(epoch from ${windowStartedAt} + ${WINDOW} - now()))`;

function keyOf({ secret }: BudgetStore, name: string): string {
  return createHmac('sha256', secret).update(name).digest('base64url');
}

/** In one order everywhere, so that two draws at once never wait for each other in a circle. */
function inOneOrder<Keyed extends { key: string }>(keyed: readonly Keyed[]): readonly Keyed[] {
  return [...keyed].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** A clock that was set back since does not make anybody wait longer than a window. */
function waitOf(leftS: number): number {
  return Math.min(Math.max(1, leftS), CREDENTIAL_WINDOW_MS / 1_000);
}

async function takeBack(
  database: AuthDatabase,
  charged: readonly Readonly<{ key: string }>[],
): Promise<void> {
  if (charged.length === 0) return;
  const keys = charged.map(({ key }) => key);
  const held = database
    .$with('held')
    .as(
      database
        .select({ key: authAttempts.key })
        .from(authAttempts)
        .where(inArray(authAttempts.key, keys))
        .orderBy(authAttempts.key)
        .for('update'),
    );
  await database
    .with(held)
    .update(authAttempts)
    .set({ tries: sql`greatest(0, ${tries} - 1)` })
    .where(inArray(authAttempts.key, database.select({ key: held.key }).from(held)));
}
