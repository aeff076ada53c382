import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useConfirm } from '../confirm/confirm-port.tsx';
import { DownloadEverything } from '../download-everything.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import form from '../form.module.css';
import { useAccount } from './account.ts';

/** A parent's rights over what is stored: take it away, or have it erased. */
export function YourData() {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <Card>
      <h2>Your data</h2>
      <p>One file holds everything that is stored of your family, in a form other programs read.</p>
      <div className={form.actions}>
        <DownloadEverything />
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
  const confirm = useConfirm();
  const navigate = useNavigate();
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const go = async () => {
    setIsBusy(true);
    const result = await erase(confirm);
    setIsBusy(false);
    if (result === 'erased') navigate('/parents', { replace: true });
    else if (result !== 'called-off') setFailure(result);
  };
  return (
    <Dialog title="Delete the account?" onClose={onKeep}>
      <p>
        Your e-mail address, your children&rsquo;s nicknames, everything stored of their play and
        what you agreed to are erased at once and for good. This cannot be undone.
      </p>
      <FailureNotice failure={failure} />
      <div className={form.actions}>
        <DownloadEverything />
        <Button autoFocus onClick={onKeep}>
          Keep
        </Button>
        <Button tone="quiet" disabled={isBusy} onClick={go}>
          {isBusy ? 'One moment' : 'Delete for good'}
        </Button>
      </div>
    </Dialog>
  );
}
