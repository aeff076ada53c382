import { AsyncLocalStorage } from 'node:async_hooks';
import type { DBAdapter, DBTransactionAdapter } from 'better-auth';
import { isOutage } from '../../db/outage.ts';
import type { Accounts } from './accounts.ts';

const METHODS = [
  'create',
  'findOne',
  'findMany',
  'count',
  'update',
  'updateMany',
  'delete',
  'deleteMany',
  'consumeOne',
] as const;
type Method = (typeof METHODS)[number];

/** What happened to the store while one question to the library was under way. */
const underWay = new AsyncLocalStorage<{ outage: unknown }>();

/**
 * Wraps the library's store so that an outage is noted. The library keeps some to itself: an account that could not
 * be written is to it a fault of the request, and a session that could not be deleted a line in its log.
 */
export function withOutagesNoted(store: DBAdapter): DBAdapter {
  return {
    ...store,
    ...noting(store),
    transaction: (work) =>
      note(() => store.transaction((inner) => work({ ...inner, ...noting(inner) }))),
  };
}

/** The same accounts, but whatever met an outage on its way fails with it: nothing is told to be done that was not. */
export function withOutagesTold(accounts: Accounts): Accounts {
  const entries = Object.entries(accounts).map(([name, member]) => [
    name,
    typeof member === 'function' ? telling(member as Ask) : member,
  ]);
  return Object.fromEntries(entries) as Accounts;
}

type Ask = (...question: unknown[]) => Promise<unknown>;

function noting<Store extends DBTransactionAdapter>(store: Store): Pick<Store, Method> {
  const entries = METHODS.map((name) => {
    const ask = store[name] as Ask;
    return [name, (...question: unknown[]) => note(() => ask.apply(store, question))] as const;
  });
  return Object.fromEntries(entries) as Pick<Store, Method>;
}

async function note<Value>(ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask();
  } catch (error) {
    const noted = underWay.getStore();
    if (noted !== undefined && isOutage(error)) noted.outage = error;
    throw error;
  }
}

function telling(ask: Ask): Ask {
  return (...question) => {
    const noted = { outage: undefined as unknown };
    return underWay.run(noted, async () => {
      try {
        const answer = await ask(...question);
        if (noted.outage !== undefined) throw noted.outage;
        return answer;
      } catch (error) {
        throw noted.outage ?? error;
      }
    });
  };
}
