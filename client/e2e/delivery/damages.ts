import type { CutKind } from './cut-plan.ts';
import type { Cut } from './gateway.ts';
import type { OwnApi } from './own-api.ts';
import type { OwnBrowser } from './own-browser.ts';
import type { OwnPostgres } from './own-postgres.ts';
import type { Player } from './player.ts';

type Parts = Readonly<{
  api: OwnApi;
  postgres: OwnPostgres;
  browser: OwnBrowser;
  players: readonly Player[];
}>;

/** What each kind of cut breaks, and how it is made whole again. */
export function damagesTo({
  api,
  postgres,
  browser,
  players,
}: Parts): Readonly<Record<CutKind, Readonly<{ cut: Cut; mend(): Promise<void> }>>> {
  return {
    network: { cut: async (hangUp) => hangUp(), mend: async () => {} },
    api: {
      async cut(hangUp) {
        await api.cut();
        // What it said last may be on the wire still: that goes with it.
        hangUp();
      },
      mend: api.restart,
    },
    database: { cut: postgres.cut, mend: postgres.restart },
    client: {
      cut: browser.cut,
      async mend() {
        await browser.restart();
        await Promise.all(players.map((player) => player.comeBack(browser.context())));
      },
    },
  };
}
