import { type FormEvent, useRef, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { signIn, signUp } from '../../../telemetry/account-api.ts';
import type { ApiFailure } from '../../../telemetry/ask-api.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { FAILURE_WORDS } from '../failure-words.ts';
import styles from '../form.module.css';
import { firstPage } from '../friends/pending-invite.ts';
import { useAccount } from './account.ts';
import { EmailField } from './email-field.tsx';
import { PasswordField } from './password-field.tsx';
import { type SignInErrors, signInErrors } from './sign-in-form.ts';

/** Failures that belong to one field. */
const FIELD_OF: Partial<Record<ApiFailure, keyof SignInErrors>> = {
  'email-taken': 'email',
  'weak-password': 'password',
};

/** One form for a new account (`?new`) and an old one; switching keeps what was typed. */
export function SignInPage() {
  const [search] = useSearchParams();
  const purpose = search.has('new') ? 'sign-up' : 'sign-in';
  const isNew = purpose === 'sign-up';
  const account = useAccount();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<SignInErrors>({});
  const [failure, setFailure] = useState<ApiFailure>();
  const [isBusy, setIsBusy] = useState(false);

  const show = (found: SignInErrors) => {
    setErrors(found);
    const name = found.email ? 'email' : found.password && 'password';
    if (name) form.current?.querySelector<HTMLInputElement>(`#${name}`)?.focus();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = signInErrors(email, password, purpose);
    show(found);
    setFailure(undefined);
    if (found.email || found.password) return;
    setIsBusy(true);
    const answer = await (isNew ? signUp : signIn)({ email: email.trim(), password });
    setIsBusy(false);
    if (answer.ok) {
      account.enter(answer.value);
      // A new family first reads what is stored, and decides.
      navigate(isNew ? '/parents/notice' : firstPage(), { replace: true });
      return;
    }
    const field = FIELD_OF[answer.reason];
    if (field) show({ [field]: FAILURE_WORDS[answer.reason] });
    else setFailure(answer.reason);
  };

  return (
    <Card>
      <h1>{isNew ? 'Make an account' : 'Sign in'}</h1>
      {isNew ? (
        <p className={styles.soft}>
          For a parent. On the next page you read what is stored, and decide. No picture and no real
          name of a child is ever asked for.
        </p>
      ) : null}
      <FailureNotice failure={failure} />
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        <EmailField value={email} error={errors.email} onChange={setEmail} />
        <PasswordField
          label="Password"
          isNew={isNew}
          value={password}
          error={errors.password}
          onChange={setPassword}
        />
        <Button type="submit" disabled={isBusy}>
          {isBusy ? 'One moment' : isNew ? 'Make the account' : 'Sign in'}
        </Button>
      </form>
      {isNew ? null : (
        <p>
          <Link className={styles.link} to="/parents/forgotten" state={{ email: email.trim() }}>
            Forgot your password?
          </Link>
        </p>
      )}
      <p>
        {isNew ? 'You have one already? ' : 'You have none yet? '}
        <Link
          className={styles.link}
          to={isNew ? '/parents/sign-in' : '/parents/sign-in?new'}
          replace
        >
          {isNew ? 'Sign in' : 'Make an account'}
        </Link>
      </p>
    </Card>
  );
}
