import { mailResetCode } from '../../../api/account-api.ts';
import { Card } from '../../../ui/card.tsx';
import { AskForCode } from './ask-for-code.tsx';
import { useCodeAddress } from './code-address.ts';
import { SetNewPassword } from './set-new-password.tsx';

/** A forgotten password. */
export function ForgottenPage() {
  const { typed, setTyped, email, isMailed, onMailed, onOtherAddress } =
    useCodeAddress('/parents/forgotten');
  return (
    <Card>
      <h1>{isMailed ? 'Set a new password' : 'Forgot your password?'}</h1>
      {isMailed ? (
        <SetNewPassword email={email} onOtherAddress={onOtherAddress} />
      ) : (
        <AskForCode
          email={typed}
          mail={mailResetCode}
          otherWay="Back to sign in"
          onChange={setTyped}
          onMailed={onMailed}
        >
          <p>That happens. We send a code to your address, and with it you set a new one.</p>
        </AskForCode>
      )}
    </Card>
  );
}
