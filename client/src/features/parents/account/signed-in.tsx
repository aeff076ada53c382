import type { Parent } from '@advay/shared/schemas/account';
import { fillLine } from '@advay/shared/words/line';
import type { ReactNode } from 'react';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useWords } from '../../../words/use-words.ts';
import form from '../form.module.css';
import { useAccount } from './account.ts';

/** A page of the signed-in parent; everybody else is shown the way to sign in. */
export function SignedIn({
  signedOut = <SignInFirst />,
  children,
}: {
  signedOut?: ReactNode;
  children: (parent: Parent) => ReactNode;
}) {
  const { state, refresh } = useAccount();
  const room = useWords('parents/room');
  switch (state.kind) {
    case 'loading':
      return <p role="status">{room.signedIn.looking}</p>;
    case 'unknown':
      return (
        <Notice>
          {fillLine(room.signedIn.playsWithout, { failure: room.failures[state.reason] })}
          <Button tone="quiet" onClick={refresh}>
            {room.tryAgain}
          </Button>
        </Notice>
      );
    case 'signed-out':
      return signedOut;
    case 'signed-in':
      return children(state.parent);
  }
}

function SignInFirst() {
  const room = useWords('parents/room');
  return (
    <Card>
      <h1>{room.signedIn.firstTitle}</h1>
      <p>{room.signedIn.firstText}</p>
      <div className={form.actions}>
        <ButtonLink to="/parents/sign-in">{room.signIn}</ButtonLink>
        <ButtonLink to="/parents" tone="quiet">
          {room.back}
        </ButtonLink>
      </div>
    </Card>
  );
}
