import type { Friendship, OpenInvite } from '@advay/shared/schemas/friendship';
import { useCallback, useState } from 'react';
import type { ApiFailure } from '../../../api/ask-api.ts';
import type { Ending } from '../../../api/ending.ts';
import { listFriendships, listOpenInvites } from '../../../api/friends-api.ts';
import { useLookAgain } from '../invites/use-look-again.ts';

export type FamilyFriends = Readonly<{
  friendships: readonly Friendship[];
  invites: readonly Ending<OpenInvite>[];
}>;

/** Friendships and open invitations of the whole family; undefined until they are known. */
export function useFriendsOfFamily(): Readonly<{
  friends: FamilyFriends | undefined;
  failure: ApiFailure | undefined;
  load: () => Promise<void>;
}> {
  const [friends, setFriends] = useState<FamilyFriends>();
  const [failure, setFailure] = useState<ApiFailure>();
  const load = useCallback(async () => {
    const [friendships, invites] = await Promise.all([listFriendships(), listOpenInvites()]);
    if (!friendships.ok) return setFailure(friendships.reason);
    if (!invites.ok) return setFailure(invites.reason);
    setFailure(undefined);
    setFriends({ friendships: friendships.value, invites: invites.value });
  }, []);
  useLookAgain((friends?.invites.length ?? 0) > 0, load);
  return { friends, failure, load };
}
