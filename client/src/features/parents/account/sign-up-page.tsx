import { fillLine } from '@advay/shared/words/line';
import { useNavigate } from 'react-router';
import { mailSignUpCode, signUp } from '../../../api/account-api.ts';
import { Card } from '../../../ui/card.tsx';
import { useWords } from '../../../words/use-words.ts';
import styles from '../form.module.css';
import { useAccount } from './account.ts';
import { AskForCode } from './ask-for-code.tsx';
import { useCodeAddress } from './code-address.ts';
import { CodeAndPassword } from './code-and-password.tsx';
import { WhereMailIs } from './where-mail-is.tsx';

/** A new account, for whoever reads what is mailed to its address. */
export function SignUpPage() {
  const { makeAccount } = useWords('parents/room');
  const words = useWords('parents/account');
  const account = useAccount();
  const navigate = useNavigate();
  const { typed, setTyped, email, isMailed, onMailed, onOtherAddress } =
    useCodeAddress('/parents/sign-up');
  return (
    <Card>
      <h1>{makeAccount}</h1>
      {isMailed ? (
        <CodeAndPassword
          email={email}
          passwordLabel={words.password}
          submitLabel={words.signUp.submit}
          whereCodeIs={
            <p>
              {fillLine(words.signUp.whereCodeIs, { email })} <WhereMailIs />
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
          otherWay={words.signUp.haveOne}
          onChange={setTyped}
          onMailed={onMailed}
        >
          <p className={styles.soft}>{words.signUp.text}</p>
        </AskForCode>
      )}
    </Card>
  );
}
