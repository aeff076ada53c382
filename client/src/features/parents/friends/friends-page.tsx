import { useEffect } from 'react';
import { listChildren } from '../../../api/children-api.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { rememberChildren, useKnownChildren } from '../../children/known-children.ts';
import { SignedIn } from '../account/signed-in.tsx';
import { BackLink } from '../back-link.tsx';
import { agreementTo } from '../consent/agreement.ts';
import { useConsents } from '../consent/use-consents.ts';
import { FailureNotice } from '../failure-notice.tsx';
import form from '../form.module.css';
import { ChildFriends } from './child-friends.tsx';
import { useFriendsOfFamily } from './use-friends-of-family.ts';

/** Who each child plays with in other homes, and the way to invite somebody. */
export function FriendsPage() {
  return <SignedIn>{() => <Friends />}</SignedIn>;
}

function Friends() {
  const children = useKnownChildren();
  const { list } = useConsents();
  const { friends, failure, load } = useFriendsOfFamily();
  const isOn = list && agreementTo(list, 'calls') !== 'none';
  useEffect(() => {
    listChildren().then((answer) => {
      if (answer.ok) rememberChildren(answer.value);
    });
  }, []);
  return (
    <>
      <BackLink />
      <Card>
        <h1>Friends in other homes</h1>
        <p>
          Two children of two families can play Meadow ball together. One parent sends a link, the
          other opens it and says yes. Of each other they see an animal that plays: no name, no
          picture, no sound, no messages.
        </p>
        <FailureNotice failure={failure} onAgain={load} />
        {isOn === false ? (
          <Notice>
            Play with another home is off: you have not agreed to it. Nothing can be played or
            invited before.
            <ButtonLink to="/parents/consent/calls?then=friends">Read and decide</ButtonLink>
          </Notice>
        ) : null}
        {children.length === 0 && friends ? (
          <>
            <p>Add a child first: an invitation is for one child.</p>
            <div className={form.actions}>
              <ButtonLink to="/parents">Your children</ButtonLink>
            </div>
          </>
        ) : null}
        {friends || failure ? null : <p role="status">Loading the friends</p>}
      </Card>
      {friends
        ? children.map((child) => (
            <ChildFriends
              key={child.id}
              child={child}
              friends={friends}
              canInvite={isOn === true}
              onChange={load}
            />
          ))
        : null}
    </>
  );
}
