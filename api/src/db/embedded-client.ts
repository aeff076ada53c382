import type { PGlite, Transaction } from '@electric-sql/pglite';
import {
  EMBEDDED_ANSWER_MS,
  EMBEDDED_CLOSE_MS,
  EMBEDDED_OPEN_MS,
  EMBEDDED_REST_MS,
} from '../limits.ts';
import { type Engine, EngineLostError, startEngine } from './embedded-engine.ts';

/** What we and Drizzle ask of the embedded engine, wherever it runs. */
export type EmbeddedClient = Pick<PGlite, 'query' | 'exec' | 'transaction' | 'close'>;

type Waits = Readonly<{ openMs: number; answerMs: number; closeMs: number; restMs: number }>;
const WAITS: Waits = {
  openMs: EMBEDDED_OPEN_MS,
  answerMs: EMBEDDED_ANSWER_MS,
  closeMs: EMBEDDED_CLOSE_MS,
  restMs: EMBEDDED_REST_MS,
};

/**
 * The engine over a folder, in a thread of its own with a watchdog: one that does not answer is stopped, what was
 * under way fails, and the next to ask starts it anew over what is on the disk, as after a loss of power. `mayStart`
 * throws while it would only be lost again.
 */
export async function openEmbeddedClient(
  folder: string,
  mayStart: () => void = () => {},
  waits: Waits = WAITS,
): Promise<EmbeddedClient> {
  let isClosed = false;
  let restUntilMs = 0;
  let transactions = 0;
  let turn: Promise<unknown> = Promise.resolve();
  let engine = await start();

  async function start(): Promise<Engine> {
    mayStart();
    const started = startEngine(folder);
    try {
      await started.ask({ kind: 'open' }, waits.openMs);
      return started;
    } catch (error) {
      restUntilMs = performance.now() + waits.restMs;
      await started.stop();
      throw error;
    }
  }

  async function ready(): Promise<Engine> {
    if (!engine.isLost()) return engine;
    if (isClosed) throw new EngineLostError('the embedded database is closed');
    if (performance.now() < restUntilMs) {
      throw new EngineLostError('the embedded database was lost a moment ago');
    }
    engine = await start();
    return engine;
  }

  /** One after the other: the engine has one connection, and a wait for it is not the engine's silence. */
  function inTurn<Value>(work: (engine: Engine) => Promise<Value>): Promise<Value> {
    const mine = turn.then(async () => {
      const used = await ready();
      try {
        return await work(used);
      } finally {
        if (used.isLost()) restUntilMs = performance.now() + waits.restMs;
      }
    });
    turn = mine.catch(() => {});
    return mine;
  }

  const asking = (used: Engine, transaction: number | null): Pick<PGlite, 'query' | 'exec'> => ({
    query: (text, values = [], options = {}) =>
      used.ask(
        {
          kind: 'query',
          text,
          values,
          rowMode: options.rowMode ?? 'object',
          asText: Object.keys(options.parsers ?? {}).map(Number),
          transaction,
        },
        waits.answerMs,
      ) as ReturnType<PGlite['query']> as never,
    exec: (text) =>
      used.ask({ kind: 'exec', text, transaction }, waits.answerMs) as ReturnType<PGlite['exec']>,
  });

  return {
    query: (text, values, options) =>
      inTurn((used) => asking(used, null).query(text, values, options)) as never,
    exec: (text, options) => inTurn((used) => asking(used, null).exec(text, options)),
    transaction: (work) =>
      inTurn(async (used) => {
        transactions += 1;
        const number = transactions;
        const end = (isKept: boolean) => used.ask({ kind: 'end', number, isKept }, waits.answerMs);
        await used.ask({ kind: 'begin', number }, waits.answerMs);
        let value: Awaited<ReturnType<typeof work>>;
        try {
          value = await work(asking(used, number) as Transaction);
        } catch (error) {
          // Lost with the engine, or given up: either way nothing of it is kept.
          await end(false).catch(() => {});
          throw error;
        }
        await end(true);
        return value;
      }),
    async close() {
      isClosed = true;
      await engine.ask({ kind: 'close' }, waits.closeMs).catch(() => {});
      await engine.stop();
    },
  };
}
