import { longTimeout } from '@advay/shared/kernel/long-timeout';
import { STORAGE_PATIENCE_MS, STORAGE_SILENCE_MS } from './limits.ts';

/** `full`: there is no room. `silent`: nothing was answered in time. `broken`: the browser gave an error, twice. */
type StorageFailure = 'full' | 'silent' | 'broken';

type Answer<Value> =
  | Readonly<{ ok: true; value: Value }>
  | Readonly<{ ok: false; reason: StorageFailure }>;

const SILENT = Symbol('no answer in time');

/**
 * One connection to a storage of the browser, opened when it is needed and again when it failed: browsers end
 * connections behind the page's back and answer everything on them with an error from then on. Nothing waits for
 * a storage that does not answer.
 */
export class StorageConnection<Connection extends { close(): void }> {
  readonly #connect: (onGone: () => void) => Promise<Connection>;
  #opening: Promise<Connection> | null = null;
  /** Set while the storage is not asked, since it owes an answer. */
  #endSilence: (() => void) | null = null;

  constructor(connect: (onGone: () => void) => Promise<Connection>) {
    this.#connect = connect;
  }

  /** Does the work on the connection, on a new one if the first is of no use. Throws only what is no storage's fault. */
  async use<Value>(work: (connection: Connection) => Promise<Value>): Promise<Answer<Value>> {
    if (this.#endSilence !== null) return { ok: false, reason: 'silent' };
    for (let isSecond = false; ; isSecond = true) {
      const opening = this.#open();
      try {
        const value = await this.#inTime(opening.then(work));
        if (value !== SILENT) return { ok: true, value };
        this.#drop(opening);
        return { ok: false, reason: 'silent' };
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        // No room says nothing against the connection.
        if (error.name === 'QuotaExceededError') return { ok: false, reason: 'full' };
        this.#drop(opening);
        if (isSecond) return { ok: false, reason: 'broken' };
      }
    }
  }

  close(): void {
    this.#endSilence?.();
    if (this.#opening) this.#drop(this.#opening);
  }

  #open(): Promise<Connection> {
    if (this.#opening) return this.#opening;
    const opening = this.#connect(() => this.#forget(opening));
    this.#opening = opening;
    // What could not be opened once may open the next time.
    opening.catch(() => this.#forget(opening));
    return opening;
  }

  /** Unless a new one is in its place: an old connection may tell of its end late. */
  #forget(opening: Promise<Connection>): void {
    if (this.#opening === opening) this.#opening = null;
  }

  /** Work under way on it still ends; new work gets a new one. */
  #drop(opening: Promise<Connection>): void {
    this.#forget(opening);
    opening.then(
      (connection) => connection.close(),
      () => undefined,
    );
  }

  #inTime<Value>(work: Promise<Value>): Promise<Value | typeof SILENT> {
    return new Promise((resolve, reject) => {
      // A wait for a machine, in real time however a test drives the page's clock.
      const callOff = longTimeout(() => {
        this.#beSilent(work);
        resolve(SILENT);
      }, STORAGE_PATIENCE_MS);
      work.then(resolve, reject).finally(callOff);
    });
  }

  /** Until it has answered after all, or for a while: each round would otherwise wait for it anew. */
  #beSilent(owed: Promise<unknown>): void {
    this.#endSilence?.();
    const end = () => {
      callOff();
      if (this.#endSilence === end) this.#endSilence = null;
    };
    const callOff = longTimeout(end, STORAGE_SILENCE_MS);
    this.#endSilence = end;
    owed.then(end, end);
  }
}
