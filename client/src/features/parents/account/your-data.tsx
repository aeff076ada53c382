import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useWords } from '../../../words/use-words.ts';
import { useConfirm } from '../confirm/confirm-port.tsx';
import { DownloadEverything } from '../download-everything.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import form from '../form.module.css';
import { useAccount } from './account.ts';

/** A parent's rights over what is stored: take it away, or have it erased. */
export function YourData() {
  const words = useWords('parents/account').data;
  const [isAsking, setIsAsking] = useState(false);
  return (
    <Card>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <div className={form.actions}>
        <DownloadEverything />
        <Button tone="plain" onClick={() => setIsAsking(true)}>
          {words.erase}
        </Button>
      </div>
      {isAsking ? <EraseAccount onKeep={() => setIsAsking(false)} /> : null}
    </Card>
  );
}

function EraseAccount({ onKeep }: { onKeep: () => void }) {
  const { keep, oneMoment } = useWords('parents/room');
  const words = useWords('parents/account').data;
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
    <Dialog title={words.question} onClose={onKeep}>
      <p>{words.consequence}</p>
      <FailureNotice failure={failure} />
      <div className={form.actions}>
        <DownloadEverything />
        <Button autoFocus onClick={onKeep}>
          {keep}
        </Button>
        <Button tone="quiet" disabled={isBusy} onClick={go}>
          {isBusy ? oneMoment : words.eraseForGood}
        </Button>
      </div>
    </Dialog>
  );
}
