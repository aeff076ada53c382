import { fillLine } from '@advay/shared/words/line';
import { useNavigate } from 'react-router';
import { mailResetCode, resetPassword, signIn } from '../../../api/account-api.ts';
import { useWords } from '../../../words/use-words.ts';
import styles from '../form.module.css';
import { useAccount } from './account.ts';
import { CodeAndPassword } from './code-and-password.tsx';
import { WhereMailIs } from './where-mail-is.tsx';

export function SetNewPassword({
  email,
  onOtherAddress,
}: {
  email: string;
  onOtherAddress: () => void;
}) {
  const words = useWords('parents/account');
  const account = useAccount();
  const navigate = useNavigate();
  return (
    <CodeAndPassword
      email={email}
      passwordLabel={words.newPassword}
      submitLabel={words.setPassword}
      whereCodeIs={
        <p>
          {fillLine(words.reset.whereCodeIs, { email })} <WhereMailIs />
        </p>
      }
      whatFollows={<p className={styles.soft}>{words.reset.whatFollows}</p>}
      mail={mailResetCode}
      onSubmit={async ({ code, password }) => {
        const reset = await resetPassword({ email, code, password });
        if (!reset.ok) return reset.reason;
        const entered = await signIn({ email, password });
        if (entered.ok) account.enter(entered.value);
        // Set it is in any case; whoever was not let in at once signs in as always.
        navigate(entered.ok ? '/parents' : '/parents/sign-in', { replace: true });
        return null;
      }}
      onOtherAddress={onOtherAddress}
    />
  );
}
