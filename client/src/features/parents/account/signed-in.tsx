import type { Parent } from '@advay/shared/schemas/account';
import type { ReactNode } from 'react';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { FAILURE_WORDS } from '../failure-words.ts';
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
  switch (state.kind) {
    case 'loading':
      return <p role="status">Looking for your account</p>;
    case 'unknown':
      return (
        <Notice>
          {FAILURE_WORDS[state.reason]} Every game plays without it.
          <Button tone="quiet" onClick={refresh}>
            Try again
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
  return (
    <Card>
      <h1>Sign in first</h1>
      <p>This page is about your account, and nobody is signed in on this device.</p>
      <div className={form.actions}>
        <ButtonLink to="/parents/sign-in">Sign in</ButtonLink>
        <ButtonLink to="/parents" tone="quiet">
          Back
        </ButtonLink>
      </div>
    </Card>
  );
}
