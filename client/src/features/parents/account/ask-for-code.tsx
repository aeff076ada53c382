import { type FormEvent, type ReactNode, useState } from 'react';
import type { ApiResult } from '../../../api/ask-api.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { useWords } from '../../../words/use-words.ts';
import styles from '../form.module.css';
import { EmailField } from './email-field.tsx';
import { emailError } from './sign-in-form.ts';

/** The address that a code goes to; `children` say what for. */
export function AskForCode({
  email,
  mail,
  otherWay,
  children,
  onChange,
  onMailed,
}: {
  email: string;
  mail: (email: string) => Promise<ApiResult<null>>;
  /** Names the way to the sign-in page. */
  otherWay: string;
  children: ReactNode;
  onChange: (email: string) => void;
  onMailed: () => void;
}) {
  const room = useWords('parents/room');
  const words = useWords('parents/account');
  const [error, setError] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const fault = emailError(email, words.errors);
    setError(fault ?? undefined);
    if (fault !== null) return;
    setIsBusy(true);
    const answer = await mail(email.trim());
    setIsBusy(false);
    if (answer.ok) onMailed();
    else setError(room.failures[answer.reason]);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {children}
      <EmailField value={email} error={error} onChange={onChange} />
      <div className={styles.actions}>
        <Button type="submit" disabled={isBusy}>
          {isBusy ? room.oneMoment : words.sendCode}
        </Button>
        <ButtonLink to="/parents/sign-in" tone="quiet">
          {otherWay}
        </ButtonLink>
      </div>
    </form>
  );
}
