import { useNavigate } from 'react-router';
import { mailSignUpCode, signUp } from '../../../api/account-api.ts';
import { Card } from '../../../ui/card.tsx';
import styles from '../form.module.css';
import { useAccount } from './account.ts';
import { AskForCode } from './ask-for-code.tsx';
import { useCodeAddress } from './code-address.ts';
import { CodeAndPassword } from './code-and-password.tsx';
import { WhereMailIs } from './where-mail-is.tsx';

/** A new account, for whoever reads what is mailed to its address. */
export function SignUpPage() {
  const account = useAccount();
  const navigate = useNavigate();
  const { typed, setTyped, email, isMailed, onMailed, onOtherAddress } =
    useCodeAddress('/parents/sign-up');
  return (
    <Card>
      <h1>Make an account</h1>
      {isMailed ? (
        <CodeAndPassword
          email={email}
          passwordLabel="Password"
          submitLabel="Make the account"
          whereCodeIs={
            <p>
              A mail is on its way to {email}, with a code. Should you have an account already, it
              says so instead. <WhereMailIs />
            </p>
          }
          whatFollows={null}
          mail={mailSignUpCode}
          onSubmit={async ({ code, password }) => {
            const answer = await signUp({ email, code, password });
            if (!answer.ok) return answer.reason;
            account.enter(answer.value);
            // A new family first reads what is stored, and decides.
            navigate('/parents/notice', { replace: true });
            return null;
          }}
          onOtherAddress={onOtherAddress}
        />
      ) : (
        <AskForCode
          email={typed}
          mail={mailSignUpCode}
          otherWay="I have one already"
          onChange={setTyped}
          onMailed={onMailed}
        >
          <p className={styles.soft}>
            For a parent. We send a code to your address, so that nobody else can make an account in
            your name. Then you read what is stored, and decide. No picture and no real name of a
            child is ever asked for.
          </p>
        </AskForCode>
      )}
    </Card>
  );
}
