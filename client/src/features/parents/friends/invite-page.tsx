import type { Friendship } from '@advay/shared/schemas/friendship';
import { useState } from 'react';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
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
  return (
    <Card>
      <h1>There is no invitation here</h1>
      <p>
        Open the link that the other family sent you once more, the whole of it. An invitation works
        once and for 15 minutes; after that they can send you a new one.
      </p>
      <div className={form.actions}>
        <ButtonLink to="/parents" tone="quiet">
          Your children
        </ButtonLink>
      </div>
    </Card>
  );
}

/** A child is let play with another home by its own parent alone, who therefore has an account. */
function AccountFirst() {
  return (
    <Card>
      <h1>An invitation to play together</h1>
      <p>
        Another family invites your child to a ball game between your two homes. Both parents have
        to agree, so you need an account. The invitation waits here meanwhile.
      </p>
      <p className={form.soft}>
        Of each other the children see an animal that plays: no name, no picture, no sound, no
        messages.
      </p>
      <div className={form.actions}>
        <ButtonLink to="/parents/sign-up">Make an account</ButtonLink>
        <ButtonLink to="/parents/sign-in" tone="quiet">
          Sign in
        </ButtonLink>
      </div>
    </Card>
  );
}
