import { useEffect, useState } from 'react';
import { listPasskeys } from '../../../api/passkey-api.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useWords } from '../../../words/use-words.ts';
import { whyNoPasskeysHere } from '../account/passkey-browser.ts';
import { ConfirmByPasskey } from './confirm-by-passkey.tsx';
import { ConfirmByPassword } from './confirm-by-password.tsx';
import type { ConfirmNeed } from './run-confirmed.ts';

/** `looking`: whether the account keeps a passkey is not known yet. */
type Way = 'looking' | 'passkey' | 'password' | 'password-and-code';

/** Where the account keeps a passkey it is asked for; without it here, password and a mailed code together do. */
function wayWithPasskey(): Way {
  return whyNoPasskeysHere() === null ? 'passkey' : 'password-and-code';
}

/** Asks the parent to show once more that it is the parent. */
export function ConfirmDialog({
  need,
  email,
  onConfirmed,
  onCancel,
}: {
  need: ConfirmNeed;
  email: string;
  onConfirmed: () => void;
  onCancel: () => void;
}) {
  const room = useWords('parents/room');
  const [way, setWay] = useState<Way>(need === 'passkey-first' ? wayWithPasskey : 'looking');
  useEffect(() => {
    if (need === 'passkey-first') return;
    let isLeft = false;
    listPasskeys().then((answer) => {
      if (isLeft) return;
      setWay(answer.ok && answer.value.length > 0 ? wayWithPasskey() : 'password');
    });
    return () => {
      isLeft = true;
    };
  }, [need]);
  return (
    <Dialog title={room.confirm.title} onClose={onCancel}>
      {way === 'looking' ? (
        <>
          <p role="status">{room.oneMoment}</p>
          <Button tone="quiet" onClick={onCancel}>
            {room.cancel}
          </Button>
        </>
      ) : null}
      {way === 'passkey' ? (
        <ConfirmByPasskey
          onConfirmed={onConfirmed}
          onCancel={onCancel}
          onOtherWay={() => setWay('password-and-code')}
        />
      ) : null}
      {way === 'password' || way === 'password-and-code' ? (
        <ConfirmByPassword
          key={way}
          email={email}
          isCodeNeeded={way === 'password-and-code'}
          onConfirmed={onConfirmed}
          onCancel={onCancel}
        />
      ) : null}
    </Dialog>
  );
}
