import type { Friendship } from '@advay/shared/schemas/friendship';
import { useEffect, useState } from 'react';
import { listFriendships } from '../../../api/friends-api.ts';

/**
 * The friends in other homes with whom this child plays this game; undefined until they are known. Without an
 * answer there are none: whoever cannot be asked for cannot be reached either.
 */
export function useFriends(
  childId: string | null,
  activity: string,
): readonly Friendship[] | undefined {
  const [all, setAll] = useState<readonly Friendship[]>();
  useEffect(() => {
    if (childId === null) return;
    let isLeft = false;
    listFriendships().then((answer) => {
      if (!isLeft) setAll(answer.ok ? answer.value : []);
    });
    return () => {
      isLeft = true;
    };
  }, [childId]);
  if (childId === null) return [];
  return all?.filter(
    (friendship) =>
      friendship.childId === childId &&
      friendship.activity === activity &&
      friendship.state === 'active',
  );
}
