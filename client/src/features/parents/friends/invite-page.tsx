import type { Friendship } from '@advay/shared/schemas/friendship';
import { useState } from 'react';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useWords } from '../../../words/use-words.ts';
import { SignedIn } from '../account/signed-in.tsx';
import form from '../form.module.css';
import { AnswerInvite } from './answer-invite.tsx';
import { FriendsNow } from './friends-now.tsx';
import { readPendingInvite } from './pending-invite.ts';

/** Where the link of an invitation leads: a parent looks at it, chooses a child, and says yes or no. */
export function InvitePage() {
  const [token] = useState(() => readPendingInvite());
  const [made, setMade] = useState<Friendship | null>(null);
  if (made !== null) return <FriendsNow friendship={made} />;
  if (token === null) return <NoInvite />;
  return (
    <SignedIn signedOut={<AccountFirst />}>
      {() => <AnswerInvite token={token} onMade={setMade} />}
    </SignedIn>
  );
}

function NoInvite() {
  const { yourChildren } = useWords('parents/room');
  const words = useWords('parents/friends').answer;
  return (
    <Card>
      <h1>{words.none}</h1>
      <p>{words.noneText}</p>
      <div className={form.actions}>
        <ButtonLink to="/parents" tone="quiet">
          {yourChildren}
        </ButtonLink>
      </div>
    </Card>
  );
}

/** A child is let play with another home by its own parent alone, who therefore has an account. */
function AccountFirst() {
  const room = useWords('parents/room');
  const words = useWords('parents/friends').answer;
  return (
    <Card>
      <h1>{words.title}</h1>
      <p>{words.accountFirst}</p>
      <p className={form.soft}>{words.whatTheySee}</p>
      <div className={form.actions}>
        <ButtonLink to="/parents/sign-up">{room.makeAccount}</ButtonLink>
        <ButtonLink to="/parents/sign-in" tone="quiet">
          {room.signIn}
        </ButtonLink>
      </div>
    </Card>
  );
}
