import { STEP_MS } from '@advay/shared/kernel/fixed-step';
import { createBadLink, type LinkConditions, PERFECT_LINK } from '@advay/shared/testing/bad-link';
import type { RemoteWire } from '../../../game-runtime/remote-wire.ts';
import type { Side } from '../rally/court.ts';
import { createRemoteRally, type RemoteEvent, type RemoteRally } from '../remote/remote-rally.ts';

type Home = {
  rally: RemoteRally;
  readonly events: RemoteEvent[];
  /** What its channel claims to hold still. */
  bufferedBytes: number;
  sent: number;
  across: number | null;
};

/** Two homes with a bad way between them; both children chase the ball they see unless told otherwise. */
export function createTwoHomes(link: Partial<LinkConditions> = {}) {
  const conditions = { ...PERFECT_LINK, ...link };
  const ways = [1, 2].map((seed) => createBadLink<Uint8Array>(conditions, seed));
  const hearers: ((bytes: Uint8Array) => void)[][] = [[], []];
  let nowMs = 0;

  function open(side: Side, life: number): RemoteRally {
    const wire: RemoteWire = {
      send(bytes) {
        home(side).sent += 1;
        ways[side]?.send(nowMs, bytes);
      },
      onPacket(hear) {
        hearers[side] = [hear];
        return () => {
          hearers[side] = [];
        };
      },
      get bufferedBytes() {
        return home(side).bufferedBytes;
      },
    };
    return createRemoteRally({ side, seed: 5, life, step: 'steady', ageBand: '5-6' }, wire);
  }

  const homes: Home[] = [];
  const home = (side: Side): Home => {
    const found = homes[side];
    if (found === undefined) throw new Error('no such home');
    return found;
  };
  for (const side of [0, 1] as const) {
    homes.push({ rally: open(side, side + 1), events: [], bufferedBytes: 0, sent: 0, across: 512 });
  }

  return {
    first: home(0),
    second: home(1),
    /** Puts bytes into the ear of `side` that nobody sent. */
    inject(side: Side, bytes: Uint8Array): void {
      for (const hear of hearers[side] ?? []) hear(bytes);
    },
    /** The page of `side` is loaded anew: nothing is left of what it knew. */
    reload(side: Side): void {
      home(side).rally.dispose();
      home(side).rally = open(side, 77 + side);
    },
    play(ms: number, { isChasing = true }: { isChasing?: boolean } = {}): void {
      for (const endMs = nowMs + ms; nowMs < endMs; ) {
        nowMs += STEP_MS;
        for (const side of [0, 1] as const) {
          const at = home(side);
          for (const bytes of ways[1 - side]?.receive(nowMs) ?? []) {
            for (const hear of hearers[side] ?? []) hear(bytes);
          }
          const across = isChasing ? at.rally.scene().ball.across : at.across;
          at.events.push(...at.rally.advance({ dtMs: STEP_MS, across }));
        }
      }
    },
  };
}
