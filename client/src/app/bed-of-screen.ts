import { GAME_IDS } from '@advay/shared/games/catalogue';
import type { GardenPlace } from '../game-runtime/description.ts';
import { descriptionOf } from '../games/game-descriptions.ts';
import type { BedName } from '../music/beds.ts';

/**
 * Whose music a screen has: in the garden that of the place in sight, in a game that of the place where its sign stands.
 * A book tells its own story, a call has two voices, and grown-ups read: there it is silent.
 */
export function bedOfScreen(
  { pathname, isCallOn }: Readonly<{ pathname: string; isCallOn: boolean }>,
  inSight: GardenPlace,
): BedName | null {
  if (isCallOn) return null;
  if (pathname === '/') return inSight;
  if (pathname === '/who') return 'meadow';
  if (/^\/books\/?$/.test(pathname)) return 'tree-house';
  const game = GAME_IDS.find((id) => pathname === `/play/${id}`);
  return game === undefined ? null : descriptionOf(game).place;
}
