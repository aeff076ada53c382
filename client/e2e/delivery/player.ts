import { randomUUID } from 'node:crypto';
import type { BrowserContext, Page } from '@playwright/test';
import type { PlayedRound, PlayerAccount } from './player-page.ts';

/** So many rounds are recorded at once; those of one handful are in doubt when the browser dies on them. */
const HANDFUL = 50;

/** One family's device: an origin with a storage of its own, and the list of what was played on it. */
export class Player {
  /** Rounds the device had taken into its keeping: each must arrive. */
  readonly kept = new Map<string, PlayedRound>();
  /** Rounds under way to the disk when the browser died, or in memory alone: each may arrive. */
  readonly inDoubt = new Map<string, PlayedRound>();
  readonly #origin: string;
  #page: Page | null = null;
  #account: PlayerAccount | null = null;
  #cookies: Awaited<ReturnType<BrowserContext['cookies']>> = [];
  #played = 0;

  constructor(origin: string) {
    this.#origin = origin;
  }

  get account(): PlayerAccount {
    if (this.#account === null) throw new Error('There is no family yet.');
    return this.#account;
  }

  /** `readCode` says the code that was mailed last. */
  async join(context: BrowserContext, readCode: () => Promise<string>): Promise<void> {
    const page = await this.#visit(context);
    const email = `${new URL(this.#origin).hostname}@family.example`;
    await page.evaluate((address) => window.player.askForCode(address), email);
    const typed = { email, code: await readCode() };
    this.#account = await page.evaluate(
      (given) => window.player.makeFamily(given.email, given.code),
      typed,
    );
    this.#cookies = await context.cookies(this.#origin);
    await this.#open(page);
  }

  /** The same device after its browser was started again. */
  async comeBack(context: BrowserContext): Promise<void> {
    // A browser writes cookies down every half minute only; a parent would sign in again.
    await context.addCookies(this.#cookies);
    await this.#open(await this.#visit(context));
  }

  /** Records `count` rounds more; `untilBack` is waited for whenever the browser dies. */
  async play(count: number, untilBack: () => Promise<void>): Promise<void> {
    for (let left = count; left > 0; ) {
      const rounds = this.#nextRounds(Math.min(HANDFUL, left));
      const recorded = await this.#record(rounds);
      const where = recorded === 'kept' ? this.kept : this.inDoubt;
      for (const round of rounds) where.set(round.id, round);
      if (recorded === 'kept') left -= rounds.length;
      if (recorded === 'died') await untilBack();
    }
  }

  /** Ends the round, and says what is left to send. */
  finish(): Promise<{ pending: number; sending: string }> {
    return this.#here().evaluate(() => window.player.finish());
  }

  async #record(rounds: readonly PlayedRound[]): Promise<'kept' | 'in-memory' | 'died'> {
    const page = this.#here();
    try {
      const isKept = await page.evaluate((played) => window.player.play(played), rounds);
      return isKept ? 'kept' : 'in-memory';
    } catch (error) {
      if (page.isClosed()) return 'died';
      throw error;
    }
  }

  #nextRounds(count: number): readonly PlayedRound[] {
    return Array.from({ length: count }, () => {
      this.#played += 1;
      return { id: randomUUID(), xpEarned: this.#played % 17, sessionSeq: this.#played };
    });
  }

  async #visit(context: BrowserContext): Promise<Page> {
    this.#page = await context.newPage();
    await this.#page.goto(this.#origin);
    return this.#page;
  }

  async #open(page: Page): Promise<void> {
    await page.evaluate((account) => window.player.open(account), this.account);
  }

  #here(): Page {
    if (this.#page === null) throw new Error('The player has no page yet.');
    return this.#page;
  }
}
