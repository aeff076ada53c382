import type { FRIEND_ACTIVITIES } from '@advay/shared/schemas/friendship';

/** Who plays a game for two: this screen alone, with one or two before it, or a friend in another home. */
export type Company =
  /** Nobody has chosen yet. */
  | Readonly<{ kind: 'unasked' }>
  | Readonly<{ kind: 'here' }>
  | Readonly<{ kind: 'friend'; friendshipId: string }>;

/** The games that two can play, here or from two homes. */
const FOR_TWO: readonly string[] = ['hand_pong'] satisfies (typeof FRIEND_ACTIVITIES)[number][];

/** What the address says of it, so that going back and loading anew lead where one would think. */
export function companyAsked(gameID: string, address: URLSearchParams): Company {
  if (!FOR_TWO.includes(gameID)) return { kind: 'here' };
  const friendshipId = address.get('friend');
  if (friendshipId !== null) return { kind: 'friend', friendshipId };
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
