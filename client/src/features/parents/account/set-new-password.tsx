import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { mailResetCode, resetPassword, signIn } from '../../../telemetry/account-api.ts';
import type { ApiFailure } from '../../../telemetry/ask-api.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { FAILURE_WORDS } from '../failure-words.ts';
import styles from '../form.module.css';
import { useAccount } from './account.ts';
import { CodeField } from './code-field.tsx';
import { PasswordField } from './password-field.tsx';
import { codeError, newPasswordError } from './sign-in-form.ts';

type Errors = Readonly<{ code?: string; password?: string; all?: string }>;

export function SetNewPassword({
  email,
  onOtherAddress,
}: {
  email: string;
  onOtherAddress: () => void;
}) {
  const account = useAccount();
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<Errors>({});
  const [isBusy, setIsBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = findErrors(code, password);
    setErrors(found);
    if (found.code || found.password) return;
    setIsBusy(true);
    const reset = await resetPassword({ email: email.trim(), code: code.trim(), password });
    if (!reset.ok) {
      setIsBusy(false);
      return setErrors(errorsOf(reset.reason));
    }
    const entered = await signIn({ email: email.trim(), password });
    setIsBusy(false);
    if (entered.ok) account.enter(entered.value);
    // Set it is in any case; whoever was not let in at once signs in as always.
    navigate(entered.ok ? '/parents' : '/parents/sign-in', { replace: true });
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p>
        If {email.trim()} has an account, a mail with a code is on its way there. It can take a
        minute; look among unwanted mail too.
      </p>
      {errors.all ? <Notice>{errors.all}</Notice> : null}
      <input type="text" name="email" autoComplete="username" value={email} readOnly hidden />
      <CodeField
        value={code}
        error={errors.code}
        onChange={setCode}
        onMailAgain={async () => {
          const answer = await mailResetCode(email.trim());
          setErrors(answer.ok ? {} : { all: FAILURE_WORDS[answer.reason] });
          return answer.ok;
        }}
      />
      <PasswordField
        label="New password"
        isNew
        value={password}
        error={errors.password}
        onChange={setPassword}
      />
      <p className={styles.soft}>
        Every device is signed out; you are signed in here again. Passkeys, open invitations and
        relatives&rsquo; ways to call end with the old password: whoever should call is invited
        anew.
      </p>
      <div className={styles.actions}>
        <Button type="submit" disabled={isBusy}>
          {isBusy ? 'One moment' : 'Set the password'}
        </Button>
        <Button tone="quiet" onClick={onOtherAddress}>
          Other address
        </Button>
      </div>
    </form>
  );
}

function findErrors(code: string, password: string): Errors {
  const codeFault = codeError(code);
  const passwordFault = newPasswordError(password);
  return {
    ...(codeFault !== null && { code: codeFault }),
    ...(passwordFault !== null && { password: passwordFault }),
  };
}

function errorsOf(reason: ApiFailure): Errors {
  const words = FAILURE_WORDS[reason];
  if (reason === 'wrong-code') return { code: words };
  return reason === 'weak-password' ? { password: words } : { all: words };
}
