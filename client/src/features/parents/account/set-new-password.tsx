import { useNavigate } from 'react-router';
import { mailResetCode, resetPassword, signIn } from '../../../api/account-api.ts';
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
  const account = useAccount();
  const navigate = useNavigate();
  return (
    <CodeAndPassword
      email={email}
      passwordLabel="New password"
      submitLabel="Set the password"
      whereCodeIs={
        <p>
          If {email} has an account, a mail with a code is on its way there. <WhereMailIs />
        </p>
      }
      whatFollows={
        <p className={styles.soft}>
          Every device is signed out; you are signed in here again. Passkeys, open invitations and
          relatives&rsquo; ways to call end with the old password: whoever should call is invited
          anew.
        </p>
      }
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
