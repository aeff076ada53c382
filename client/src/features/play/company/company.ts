import type { OfferedGame } from '../../../game-runtime/offered-game.ts';

/** Who plays a game for two: this screen alone, with one or two before it, or a friend in another home. */
export type Company =
  /** Nobody has chosen yet. */
  | Readonly<{ kind: 'unasked' }>
  | Readonly<{ kind: 'here' }>
  | Readonly<{ kind: 'friend'; friendshipId: string }>;

/** Whom a game has room for. */
export type RoomFor = Pick<OfferedGame<never>, 'controls' | 'remote'>;

/** What the address says of it, so that going back and loading anew lead where one would think. */
export function companyAsked(game: RoomFor, address: URLSearchParams): Company {
  const canMeet = game.remote !== undefined;
  if (!canMeet && game.controls.seats === 1) return { kind: 'here' };
  const friendshipId = address.get('friend');
  if (canMeet && friendshipId !== null) return { kind: 'friend', friendshipId };
  return { kind: address.has('players') ? 'here' : 'unasked' };
}

/** The address with a choice in it; what else it said stays. */
export function askFor(
  address: URLSearchParams,
  choice: Readonly<{ players: 1 | 2 } | { friendshipId: string }>,
): URLSearchParams {
  const next = new URLSearchParams(address);
  next.delete('players');
  next.delete('friend');
  if ('players' in choice) next.set('players', String(choice.players));
  else next.set('friend', choice.friendshipId);
  return next;
}
