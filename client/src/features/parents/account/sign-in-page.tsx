import { type FormEvent, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { mailSignUpCode, signIn } from '../../../api/account-api.ts';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useWords } from '../../../words/use-words.ts';
import { FailureNotice } from '../failure-notice.tsx';
import styles from '../form.module.css';
import { firstPage } from '../friends/pending-invite.ts';
import { useAccount } from './account.ts';
import { CodeField } from './code-field.tsx';
import { EmailField } from './email-field.tsx';
import { PasswordField } from './password-field.tsx';
import { type SignInErrors, signInErrors } from './sign-in-form.ts';

/** The way in to an account there is. */
export function SignInPage() {
  const room = useWords('parents/room');
  const words = useWords('parents/account');
  const account = useAccount();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  /** Null until it is asked for: of an account whose mailbox nobody has shown to read. */
  const [code, setCode] = useState<string | null>(null);
  const [errors, setErrors] = useState<SignInErrors>({});
  const [failure, setFailure] = useState<ApiFailure>();
  const [isBusy, setIsBusy] = useState(false);

  const show = (found: SignInErrors) => {
    setErrors(found);
    const name = (['email', 'password', 'code'] as const).find((field) => found[field]);
    if (name) form.current?.querySelector<HTMLInputElement>(`[name=${name}]`)?.focus();
  };
  const mailCode = async () => {
    const mailed = await mailSignUpCode(email.trim());
    if (!mailed.ok) setFailure(mailed.reason);
    return mailed.ok;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = signInErrors({ email, password, code }, words.errors);
    show(found);
    setFailure(undefined);
    if (Object.keys(found).length > 0) return;
    setIsBusy(true);
    const answer = await signIn({
      email: email.trim(),
      password,
      ...(code !== null && { code: code.trim() }),
    });
    if (answer.ok) {
      account.enter(answer.value);
      navigate(firstPage(), { replace: true });
      return;
    }
    if (answer.reason === 'wrong-code') show({ code: room.failures[answer.reason] });
    else setFailure(answer.reason);
    setIsBusy(false);
    if (answer.reason === 'mailbox-first') {
      setCode('');
      await mailCode();
    }
  };

  return (
    <Card>
      <h1>{room.signIn}</h1>
      <FailureNotice failure={failure} />
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        <EmailField value={email} error={errors.email} onChange={setEmail} />
        <PasswordField
          label={words.password}
          isNew={false}
          value={password}
          error={errors.password}
          onChange={setPassword}
        />
        {code === null ? null : (
          <CodeField value={code} error={errors.code} onChange={setCode} onMailAgain={mailCode} />
        )}
        <Button type="submit" disabled={isBusy}>
          {isBusy ? room.oneMoment : room.signIn}
        </Button>
      </form>
      <p>
        <Link className={styles.link} to="/parents/forgotten" state={{ email: email.trim() }}>
          {words.forgotten}
        </Link>
      </p>
      <p>
        {words.noneYet}{' '}
        <Link className={styles.link} to="/parents/sign-up" replace>
          {room.makeAccount}
        </Link>
      </p>
    </Card>
  );
}
