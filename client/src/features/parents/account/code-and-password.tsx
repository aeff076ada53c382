import { type FormEvent, type ReactNode, useState } from 'react';
import type { ApiFailure, ApiResult } from '../../../api/ask-api.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useWords } from '../../../words/use-words.ts';
import styles from '../form.module.css';
import { useLocale } from '../use-locale.ts';
import { CodeField } from './code-field.tsx';
import { PasswordField } from './password-field.tsx';
import { codeError, type FieldErrorWords, newPasswordError } from './sign-in-form.ts';

type Errors = Readonly<{ code?: string; password?: string; all?: string }>;

/** A code that was mailed, and the password that it lets one choose. */
export function CodeAndPassword({
  email,
  passwordLabel,
  submitLabel,
  whereCodeIs,
  whatFollows,
  mail,
  onSubmit,
  onOtherAddress,
}: {
  email: string;
  passwordLabel: string;
  submitLabel: string;
  whereCodeIs: ReactNode;
  whatFollows: ReactNode;
  mail: (email: string) => Promise<ApiResult<null>>;
  /** What went wrong, if anything. */
  onSubmit: (typed: Readonly<{ code: string; password: string }>) => Promise<ApiFailure | null>;
  onOtherAddress: () => void;
}) {
  const { failures, oneMoment } = useWords('parents/room');
  const words = useWords('parents/account');
  const locale = useLocale();
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<Errors>({});
  const [isBusy, setIsBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = findErrors(code, password, words.errors, locale);
    setErrors(found);
    if (found.code || found.password) return;
    setIsBusy(true);
    const failure = await onSubmit({ code: code.trim(), password });
    setIsBusy(false);
    if (failure !== null) setErrors(errorsOf(failure, failures[failure]));
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {whereCodeIs}
      {errors.all ? <Notice>{errors.all}</Notice> : null}
      <input type="text" name="email" autoComplete="username" value={email} readOnly hidden />
      <CodeField
        value={code}
        error={errors.code}
        onChange={setCode}
        onMailAgain={async () => {
          const answer = await mail(email);
          setErrors(answer.ok ? {} : { all: failures[answer.reason] });
          return answer.ok;
        }}
      />
      <PasswordField
        label={passwordLabel}
        isNew
        value={password}
        error={errors.password}
        onChange={setPassword}
      />
      {whatFollows}
      <div className={styles.actions}>
        <Button type="submit" disabled={isBusy}>
          {isBusy ? oneMoment : submitLabel}
        </Button>
        <Button tone="quiet" onClick={onOtherAddress}>
          {words.otherAddress}
        </Button>
      </div>
    </form>
  );
}

function findErrors(
  code: string,
  password: string,
  words: FieldErrorWords,
  locale: string,
): Errors {
  const codeFault = codeError(code, words);
  const passwordFault = newPasswordError(password, words, locale);
  return {
    ...(codeFault !== null && { code: codeFault }),
    ...(passwordFault !== null && { password: passwordFault }),
  };
}

function errorsOf(reason: ApiFailure, words: string): Errors {
  if (reason === 'wrong-code') return { code: words };
  return reason === 'weak-password' ? { password: words } : { all: words };
}
