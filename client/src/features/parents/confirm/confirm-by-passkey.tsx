import type { AreaWords } from '@advay/shared/words/areas';
import { useState } from 'react';
import { confirmByPasskey, getConfirmOptions } from '../../../api/confirm-api.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useWords } from '../../../words/use-words.ts';
import { showPasskey } from '../account/passkey-browser.ts';
import form from '../form.module.css';

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
  const room = useWords('parents/room');
  const [trouble, setTrouble] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const show = async () => {
    setIsBusy(true);
    setTrouble(undefined);
    setTrouble(await tryPasskey(room, onConfirmed));
    setIsBusy(false);
  };
  return (
    <>
      <p>{room.confirm.passkeyText}</p>
      {trouble ? <Notice>{trouble}</Notice> : null}
      <div className={form.actions}>
        <Button onClick={show} disabled={isBusy} autoFocus>
          {isBusy ? room.oneMoment : room.confirm.showPasskey}
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          {room.cancel}
        </Button>
      </div>
      <Button tone="plain" onClick={onOtherWay}>
        {room.confirm.notHere}
      </Button>
    </>
  );
}

/** What went wrong, in words; undefined when it worked. */
async function tryPasskey(
  { failures, confirm }: AreaWords['parents/room'],
  onConfirmed: () => void,
): Promise<string | undefined> {
  const options = await getConfirmOptions();
  if (!options.ok) return failures[options.reason];
  const shown = await showPasskey(options.value);
  if (!shown.ok) return confirm.notShown;
  const answer = await confirmByPasskey(shown.value);
  if (!answer.ok) return failures[answer.reason];
  onConfirmed();
  return undefined;
}
