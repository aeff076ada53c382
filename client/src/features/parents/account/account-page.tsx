import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useWords } from '../../../words/use-words.ts';
import { BackLink } from '../back-link.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import form from '../form.module.css';
import { useAccount } from './account.ts';
import { ChangePassword } from './change-password.tsx';
import { PasskeysCard } from './passkeys-card.tsx';
import { SessionsCard } from './sessions-card.tsx';
import { SignedIn } from './signed-in.tsx';
import { YourData } from './your-data.tsx';

/** Everything about the account itself. */
export function AccountPage() {
  const words = useWords('parents/account');
  const { leave } = useAccount();
  const navigate = useNavigate();
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const goOut = async () => {
    const why = await leave();
    setFailure(why);
    if (why === null) navigate('/parents');
  };
  return (
    <SignedIn>
      {({ email }) => (
        <>
          <BackLink />
          <Card>
            <h1>{words.title}</h1>
            <p className={form.address}>{email}</p>
            <FailureNotice failure={failure} />
            <div className={form.actions}>
              <Button tone="quiet" onClick={goOut}>
                {words.signOut}
              </Button>
            </div>
          </Card>
          <ChangePassword email={email} />
          <PasskeysCard />
          <SessionsCard />
          <YourData />
        </>
      )}
    </SignedIn>
  );
}
