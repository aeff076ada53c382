import { type FormEvent, useState } from 'react';
import { Button, DownloadLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { useAccount } from './account.ts';
import { FAILURE_WORDS } from './failure-words.ts';
import form from './form.module.css';

/** A parent's rights over what is stored: take it away, or have it erased. */
export function YourData() {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <Card>
      <h2>Your data</h2>
      <p>
        Stored are your e-mail address, each child&rsquo;s nickname, age band and animal, and the
        figures of finished rounds. Single rounds become sums of their day after 90 days.
      </p>
      <div className={form.actions}>
        <DownloadLink tone="quiet" href="/api/account/export" download="advay-export.json">
          Download everything
        </DownloadLink>
        <Button tone="plain" onClick={() => setIsAsking(true)}>
          Delete the account
        </Button>
      </div>
      {isAsking ? <EraseAccount onKeep={() => setIsAsking(false)} /> : null}
    </Card>
  );
}

function EraseAccount({ onKeep }: { onKeep: () => void }) {
  const { erase } = useAccount();
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsBusy(true);
    const failure = await erase(password);
    setIsBusy(false);
    if (failure === 'wrong-credentials') setError('This is not the password of this account.');
    else if (failure !== null) setError(FAILURE_WORDS[failure]);
  };
  return (
    <Dialog title="Delete the account?" onClose={onKeep}>
      <form className={form.form} onSubmit={submit}>
        <p>
          Your account, your children&rsquo;s nicknames and everything stored of their play are
          erased at once and for good. This cannot be undone.
        </p>
        <Field
          label="Your password"
          type="password"
          autoComplete="current-password"
          value={password}
          error={error}
          onChange={(event) => setPassword(event.target.value)}
        />
        <div className={form.actions}>
          <Button onClick={onKeep}>Keep</Button>
          <Button type="submit" tone="quiet" disabled={isBusy || password === ''}>
            {isBusy ? 'One moment' : 'Delete for good'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
