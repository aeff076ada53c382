import type { ConsentKind } from '@advay/shared/consent/notice';
import { useState } from 'react';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { withdrawConsent } from '../../../api/consent-api.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useWords } from '../../../words/use-words.ts';
import { useConfirm } from '../confirm/confirm-port.tsx';
import { DownloadEverything } from '../download-everything.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { forgetFamily } from '../family/forget-family.ts';
import form from '../form.module.css';

/** Takes an agreement back, after saying exactly what goes with it. */
export function WithdrawConsent({
  kind,
  onWithdrawn,
}: {
  kind: ConsentKind;
  onWithdrawn: () => Promise<void>;
}) {
  const { keep, oneMoment } = useWords('parents/room');
  const words = useWords('parents/rights').kinds;
  const confirm = useConfirm();
  const [isAsking, setIsAsking] = useState(false);
  const [failure, setFailure] = useState<ApiFailure>();
  const [isBusy, setIsBusy] = useState(false);
  const { withdraw, question, consequence } = words[kind];

  const go = async () => {
    setIsBusy(true);
    const answer = await confirm.run(() => withdrawConsent(kind));
    setIsBusy(false);
    if (answer === null) return;
    // Not found: taken back on another device already, and the data with it.
    if (!answer.ok && answer.reason !== 'not-found') return setFailure(answer.reason);
    if (kind === 'play-data') await forgetFamily();
    setIsAsking(false);
    await onWithdrawn();
  };
  return (
    <>
      <Button tone="plain" onClick={() => setIsAsking(true)}>
        {withdraw}
      </Button>
      {isAsking ? (
        <Dialog title={question} onClose={() => setIsAsking(false)}>
          <p>{consequence}</p>
          <FailureNotice failure={failure} />
          <div className={form.actions}>
            <DownloadEverything />
            <Button autoFocus onClick={() => setIsAsking(false)}>
              {keep}
            </Button>
            <Button tone="quiet" disabled={isBusy} onClick={go}>
              {isBusy ? oneMoment : withdraw}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
