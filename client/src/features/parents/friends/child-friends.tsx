import type { InviteHours } from '@advay/shared/relatives/invite-hours';
import { fillLine } from '@advay/shared/words/line';
import { makeInvite } from '../../../api/friends-api.ts';
import { Card } from '../../../ui/card.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { KnownChild } from '../../children/known-child.ts';
import { ChildHeading } from '../child-heading.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import form from '../form.module.css';
import { InviteToSend } from '../invites/invite-to-send.tsx';
import { OpenInviteRow } from '../invites/open-invite-row.tsx';
import { useInviting } from '../invites/use-inviting.ts';
import list from '../plain-list.module.css';
import { FriendRow } from './friend-row.tsx';
import { InviteFriend } from './invite-friend.tsx';
import { inviteLink } from './pending-invite.ts';
import type { FamilyFriends } from './use-friends-of-family.ts';

/** One child's friends, its open invitations, and the one that was just made. */
export function ChildFriends({
  child,
  friends,
  canInvite,
  onChange,
}: {
  child: KnownChild;
  friends: FamilyFriends;
  canInvite: boolean;
  onChange: () => Promise<void>;
}) {
  const words = useWords('parents/friends');
  const invites = useWords('parents/invites');
  const { made, failure, isBusy, invite, close } = useInviting(
    (lifetimeHours: InviteHours) =>
      makeInvite({ childId: child.id, activity: 'hand_pong', lifetimeHours }),
    onChange,
  );
  const ofChild = friends.friendships.filter(({ childId }) => childId === child.id);
  const active = ofChild.filter(({ state }) => state === 'active');
  const past = ofChild.filter(({ state }) => state !== 'active');
  const others = friends.invites.filter(
    ({ childId, id }) => childId === child.id && id !== made?.invite.id,
  );

  return (
    <Card aria-label={fillLine(words.friendsOf, { name: child.nickname })}>
      <ChildHeading child={child} />
      {ofChild.length === 0 ? <p className={form.soft}>{words.noneYet}</p> : null}
      <ul className={list.list}>
        {[...active, ...past].map((friendship) => (
          <FriendRow key={friendship.id} friendship={friendship} onChange={onChange} />
        ))}
      </ul>
      <FailureNotice failure={failure} />
      {made === null ? null : (
        <InviteToSend
          invite={made.invite}
          link={inviteLink(location.origin, made.invite.token)}
          words={{ title: words.sendThis, receiver: words.otherFamily, takenUp: words.takenUp }}
          isOpen={friends.invites.some(({ id }) => id === made.invite.id)}
          isBusy={isBusy}
          onMakeNew={() => invite(made.whom)}
          onClose={close}
          onChange={onChange}
        />
      )}
      <ul className={list.list}>
        {others.map((open) => (
          <OpenInviteRow key={open.id} title={invites.onItsWay} invite={open} onChange={onChange} />
        ))}
      </ul>
      {made === null && canInvite ? (
        <InviteFriend
          child={child}
          isFirst={active.length === 0}
          isBusy={isBusy}
          onInvite={invite}
        />
      ) : null}
    </Card>
  );
}
