import { useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { Card } from '../../../ui/card.tsx';
import { AskForCode } from './ask-for-code.tsx';
import { SetNewPassword } from './set-new-password.tsx';

/**
 * A forgotten password, in two steps on one page. The step stands in the address (`?code`), the e-mail address in
 * the history beside it: back and forward and a reload lead where one expects.
 */
export function ForgottenPage() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const known = emailOf(useLocation().state);
  const [email, setEmail] = useState(known);
  const isMailed = search.has('code') && email !== '';
  return (
    <Card>
      <h1>{isMailed ? 'Set a new password' : 'Forgot your password?'}</h1>
      {isMailed ? (
        <SetNewPassword email={email} onOtherAddress={() => navigate(-1)} />
      ) : (
        <AskForCode
          email={email}
          onChange={setEmail}
          onMailed={() => navigate('/parents/forgotten?code', { state: { email } })}
        />
      )}
    </Card>
  );
}

function emailOf(state: unknown): string {
  if (typeof state !== 'object' || state === null || !('email' in state)) return '';
  return typeof state.email === 'string' ? state.email : '';
}
