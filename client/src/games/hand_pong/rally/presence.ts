import { COUNTDOWN_MS, FLOAT_AFTER_MS, WAIT_CARD_AFTER_MS } from '../limits.ts';

/**
 * How the two stand to each other. `waiting`: nothing was heard yet. `floating`: a short silence, the ball hangs in
 * the air. `away`: a long one, the wait card stands. `counting`: both are back, and it goes on in a moment.
 */
export type Presence = Readonly<{
  kind: 'waiting' | 'counting' | 'together' | 'floating' | 'away';
  /** When it became so. */
  sinceMs: number;
}>;

export const NOBODY_YET: Presence = { kind: 'waiting', sinceMs: 0 };

type Heard = Readonly<{
  nowMs: number;
  /** When the last packet came; null before the first. */
  heardAtMs: number | null;
  /** Both logs are known to be one: nothing the peer has is missing here. */
  isSynced: boolean;
}>;

/** The presence now; the same object while nothing changes. */
export function passPresence(presence: Presence, heard: Heard): Presence {
  const kind = nextKind(presence, heard);
  return kind === presence.kind ? presence : { kind, sinceMs: heard.nowMs };
}

function nextKind({ kind, sinceMs }: Presence, heard: Heard): Presence['kind'] {
  const { nowMs, heardAtMs, isSynced } = heard;
  if (heardAtMs === null) return 'waiting';
  const silentMs = nowMs - heardAtMs;
  if (silentMs >= WAIT_CARD_AFTER_MS) return 'away';
  switch (kind) {
    case 'waiting':
    case 'away':
      return isSynced ? 'counting' : kind;
    case 'counting':
      return nowMs - sinceMs >= COUNTDOWN_MS ? 'together' : 'counting';
    case 'together':
    case 'floating':
      return silentMs >= FLOAT_AFTER_MS ? 'floating' : 'together';
  }
}
