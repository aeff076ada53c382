import { fillLine } from '@advay/shared/words/line';
import { type FormEvent, useCallback, useEffect, useState } from 'react';
import { confirm, mailConfirmationCode } from '../../../api/confirm-api.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useWords } from '../../../words/use-words.ts';
import { CodeField } from '../account/code-field.tsx';
import form from '../form.module.css';

type Errors = Readonly<{ password?: string; code?: string; all?: string }>;

/** The password, and where the account keeps a passkey that is not here, a mailed code beside it. */
export function ConfirmByPassword({
  email,
  isCodeNeeded,
  onConfirmed,
  onCancel,
}: {
  email: string;
  isCodeNeeded: boolean;
  onConfirmed: () => void;
  onCancel: () => void;
}) {
  const room = useWords('parents/room');
  const { failures } = room;
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [errors, setErrors] = useState<Errors>({});
  const [isBusy, setIsBusy] = useState(false);

  const mailCode = useCallback(async () => {
    const answer = await mailConfirmationCode();
    setErrors(answer.ok ? {} : { all: failures[answer.reason] });
    return answer.ok;
  }, [failures]);
  useEffect(() => {
    if (isCodeNeeded) mailCode();
  }, [isCodeNeeded, mailCode]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsBusy(true);
    const answer = await confirm({ password, ...(isCodeNeeded && { code: code.trim() }) });
    setIsBusy(false);
    if (answer.ok) onConfirmed();
    else if (answer.reason === 'wrong-credentials') {
      setErrors({ password: room.confirm.wrongPassword });
    } else if (answer.reason === 'wrong-code' || answer.reason === 'invalid-request') {
      setErrors({ code: failures['wrong-code'] });
    } else setErrors({ all: failures[answer.reason] });
  };

  return (
    <form className={form.form} onSubmit={submit}>
      <p>
        {isCodeNeeded ? fillLine(room.confirm.bothNeeded, { email }) : room.confirm.writePassword}
      </p>
      {errors.all ? <Notice>{errors.all}</Notice> : null}
      {/* Tells a password manager whose password this is. */}
      <input type="text" name="email" autoComplete="username" value={email} readOnly hidden />
      <Field
        label={room.confirm.yourPassword}
        type="password"
        name="password"
        autoComplete="current-password"
        autoFocus
        value={password}
        error={errors.password}
        onChange={(event) => setPassword(event.target.value)}
      />
      {isCodeNeeded ? (
        <CodeField value={code} error={errors.code} onChange={setCode} onMailAgain={mailCode} />
      ) : null}
      <div className={form.actions}>
        <Button type="submit" disabled={isBusy || password === '' || (isCodeNeeded && code === '')}>
          {isBusy ? room.oneMoment : room.confirm.goOn}
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          {room.cancel}
        </Button>
      </div>
    </form>
  );
}
