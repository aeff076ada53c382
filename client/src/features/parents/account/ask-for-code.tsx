import { type FormEvent, useState } from 'react';
import { mailResetCode } from '../../../telemetry/account-api.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { FAILURE_WORDS } from '../failure-words.ts';
import styles from '../form.module.css';
import { EmailField } from './email-field.tsx';
import { emailError } from './sign-in-form.ts';

export function AskForCode({
  email,
  onChange,
  onMailed,
}: {
  email: string;
  onChange: (email: string) => void;
  onMailed: () => void;
}) {
  const [error, setError] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const fault = emailError(email);
    setError(fault ?? undefined);
    if (fault !== null) return;
    setIsBusy(true);
    const answer = await mailResetCode(email.trim());
    setIsBusy(false);
    if (answer.ok) onMailed();
    else setError(FAILURE_WORDS[answer.reason]);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p>That happens. We send a code to your address, and with it you set a new one.</p>
      <EmailField value={email} error={error} onChange={onChange} />
      <div className={styles.actions}>
        <Button type="submit" disabled={isBusy}>
          {isBusy ? 'One moment' : 'Send the code'}
        </Button>
        <ButtonLink to="/parents/sign-in" tone="quiet">
          Back to sign in
        </ButtonLink>
      </div>
    </form>
  );
}
