import { useState } from 'react';
import { confirmByPasskey, getConfirmOptions } from '../../../api/confirm-api.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { showPasskey } from '../account/passkey-browser.ts';
import { FAILURE_WORDS } from '../failure-words.ts';
import form from '../form.module.css';

const NOT_SHOWN = 'No passkey was shown. Try again, or go on without it.';

/** The browser asks for the fingerprint, the face or the key itself. */
export function ConfirmByPasskey({
  onConfirmed,
  onCancel,
  onOtherWay,
}: {
  onConfirmed: () => void;
  onCancel: () => void;
  onOtherWay: () => void;
}) {
  const [trouble, setTrouble] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const show = async () => {
    setIsBusy(true);
    setTrouble(undefined);
    setTrouble(await tryPasskey(onConfirmed));
    setIsBusy(false);
  };
  return (
    <>
      <p>Your account keeps a passkey. Show it to go on; it counts for five minutes.</p>
      {trouble ? <Notice>{trouble}</Notice> : null}
      <div className={form.actions}>
        <Button onClick={show} disabled={isBusy} autoFocus>
          {isBusy ? 'One moment' : 'Show the passkey'}
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
      <Button tone="plain" onClick={onOtherWay}>
        I don&rsquo;t have it here
      </Button>
    </>
  );
}

/** What went wrong, in words; undefined when it worked. */
async function tryPasskey(onConfirmed: () => void): Promise<string | undefined> {
  const options = await getConfirmOptions();
  if (!options.ok) return FAILURE_WORDS[options.reason];
  const shown = await showPasskey(options.value);
  if (!shown.ok) return NOT_SHOWN;
  const answer = await confirmByPasskey(shown.value);
  if (!answer.ok) return FAILURE_WORDS[answer.reason];
  onConfirmed();
  return undefined;
}
