import { mailResetCode } from '../../../api/account-api.ts';
import { Card } from '../../../ui/card.tsx';
import { useWords } from '../../../words/use-words.ts';
import { AskForCode } from './ask-for-code.tsx';
import { useCodeAddress } from './code-address.ts';
import { SetNewPassword } from './set-new-password.tsx';

/** A forgotten password. */
export function ForgottenPage() {
  const words = useWords('parents/account');
  const { typed, setTyped, email, isMailed, onMailed, onOtherAddress } =
    useCodeAddress('/parents/forgotten');
  return (
    <Card>
      <h1>{isMailed ? words.reset.title : words.forgotten}</h1>
      {isMailed ? (
        <SetNewPassword email={email} onOtherAddress={onOtherAddress} />
      ) : (
        <AskForCode
          email={typed}
          mail={mailResetCode}
          otherWay={words.reset.backToSignIn}
          onChange={setTyped}
          onMailed={onMailed}
        >
          <p>{words.reset.text}</p>
        </AskForCode>
      )}
    </Card>
  );
}
