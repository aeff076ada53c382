import { type FormEvent, useState } from 'react';
import { changePassword } from '../../../api/account-api.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useWords } from '../../../words/use-words.ts';
import { useConfirm } from '../confirm/confirm-port.tsx';
import styles from '../form.module.css';
import { useLocale } from '../use-locale.ts';
import { PasswordField } from './password-field.tsx';
import { newPasswordError } from './sign-in-form.ts';

/** A new password in place of the old one, once the parent has shown to be the parent. */
export function ChangePassword({ email }: { email: string }) {
  const { failures, cancel } = useWords('parents/room');
  const words = useWords('parents/account');
  const locale = useLocale();
  const confirm = useConfirm();
  const [isOpen, setIsOpen] = useState(false);
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string>();
  const [isChanged, setIsChanged] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const fault = newPasswordError(password, words.errors, locale);
    setError(fault ?? undefined);
    if (fault !== null) return;
    const answer = await confirm.run(() => changePassword(password));
    if (answer === null) return;
    if (!answer.ok) return setError(failures[answer.reason]);
    setPassword('');
    setIsOpen(false);
    setIsChanged(true);
  };
  return (
    <Card>
      <h2>{words.password}</h2>
      {isChanged ? <Notice>{words.passwordIsSet}</Notice> : null}
      {isOpen ? (
        <form className={styles.form} onSubmit={submit} noValidate>
          <input type="text" name="email" autoComplete="username" value={email} readOnly hidden />
          <PasswordField
            label={words.newPassword}
            isNew
            value={password}
            error={error}
            onChange={setPassword}
          />
          <div className={styles.actions}>
            <Button type="submit">{words.setPassword}</Button>
            <Button tone="quiet" onClick={() => setIsOpen(false)}>
              {cancel}
            </Button>
          </div>
        </form>
      ) : (
        <div className={styles.actions}>
          <Button
            tone="quiet"
            onClick={() => {
              setIsChanged(false);
              setIsOpen(true);
            }}
          >
            {words.changePassword}
          </Button>
        </div>
      )}
    </Card>
  );
}
