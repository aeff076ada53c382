import { useEffect } from 'react';
import { listChildren } from '../../../api/children-api.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useWords } from '../../../words/use-words.ts';
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
  const room = useWords('parents/room');
  const words = useWords('parents/friends');
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
        <h1>{words.title}</h1>
        <p>{words.text}</p>
        <FailureNotice failure={failure} onAgain={load} />
        {isOn === false ? (
          <Notice>
            {words.off}
            <ButtonLink to="/parents/consent/calls?then=friends">{room.readAndDecide}</ButtonLink>
          </Notice>
        ) : null}
        {children.length === 0 && friends ? (
          <>
            <p>{words.addChildFirst}</p>
            <div className={form.actions}>
              <ButtonLink to="/parents">{room.yourChildren}</ButtonLink>
            </div>
          </>
        ) : null}
        {friends || failure ? null : <p role="status">{words.loading}</p>}
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
