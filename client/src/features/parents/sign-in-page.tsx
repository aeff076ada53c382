import { type FormEvent, useRef, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { type ApiFailure, signIn, signUp } from '../../telemetry/api-client.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAccount } from './account.ts';
import { FAILURE_WORDS } from './failure-words.ts';
import styles from './form.module.css';
import { type SignInErrors, signInErrors } from './sign-in-form.ts';

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
  const [isShown, setIsShown] = useState(false);
  const [errors, setErrors] = useState<SignInErrors>({});
  const [failure, setFailure] = useState<ApiFailure>();
  const [isBusy, setIsBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = signInErrors(email, password, purpose);
    setErrors(found);
    setFailure(undefined);
    if (found.email || found.password) {
      form.current?.querySelector<HTMLInputElement>(found.email ? '#email' : '#password')?.focus();
      return;
    }
    setIsBusy(true);
    const answer = await (isNew ? signUp : signIn)({ email: email.trim(), password });
    setIsBusy(false);
    if (answer.ok) {
      account.enter(answer.value);
      navigate('/parents', { replace: true });
    } else if (answer.reason === 'email-taken') setErrors({ email: FAILURE_WORDS['email-taken'] });
    else setFailure(answer.reason);
  };

  return (
    <Card>
      <h1>{isNew ? 'Make an account' : 'Sign in'}</h1>
      {isNew ? (
        <p className={styles.soft}>
          For a parent. The account keeps each child&rsquo;s nickname, age band and small play
          figures. No picture and no real name of a child is ever asked for.
        </p>
      ) : null}
      {failure ? <Notice>{FAILURE_WORDS[failure]}</Notice> : null}
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        <Field
          id="email"
          label="E-mail address"
          type="email"
          name="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={email}
          error={errors.email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <Field
          id="password"
          label="Password"
          {...(isNew && { hint: 'At least 12 characters. Three or four words are easy to keep.' })}
          type={isShown ? 'text' : 'password'}
          name="password"
          autoComplete={isNew ? 'new-password' : 'current-password'}
          autoCapitalize="none"
          spellCheck={false}
          value={password}
          error={errors.password}
          onChange={(event) => setPassword(event.target.value)}
          side={
            <Button tone="quiet" aria-pressed={isShown} onClick={() => setIsShown(!isShown)}>
              {isShown ? 'Hide' : 'Show'}
            </Button>
          }
        />
        <Button type="submit" disabled={isBusy}>
          {isBusy ? 'One moment' : isNew ? 'Make the account' : 'Sign in'}
        </Button>
      </form>
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
