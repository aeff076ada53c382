import type { MadeInvite } from '@advay/shared/schemas/friendship';
import { useState } from 'react';
import type { ApiFailure } from '../../../api/ask-api.ts';
import type { Ending } from '../../../api/ending.ts';
import { takeInviteBack } from '../../../api/friends-api.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import form from '../form.module.css';
import styles from './invites.module.css';
import { LinkToSend } from './link-to-send.tsx';
import { QrCode } from './qr-code.tsx';
import { remainingWords } from './remaining-words.ts';
import { useRemaining } from './use-remaining.ts';

export type InviteWords = Readonly<{
  title: string;
  /** To whom the link goes, within a sentence. */
  receiver: string;
  /** What is so once it was taken up. */
  takenUp: string;
}>;

type Props = Readonly<{
  invite: Ending<MadeInvite>;
  link: string;
  words: InviteWords;
  /** False once it was taken up or taken back. */
  isOpen: boolean;
  isBusy: boolean;
  onMakeNew: () => void;
  onClose: () => void;
  onChange: () => Promise<void>;
}>;

/** The invitation that was just made, to be scanned or sent. Its link is shown here, and never again. */
export function InviteToSend({
  invite,
  link,
  words,
  isOpen,
  isBusy,
  onMakeNew,
  onClose,
  onChange,
}: Props) {
  const remainingMs = useRemaining(invite.endsAtMs);
  const [failure, setFailure] = useState<ApiFailure>();
  const takeBack = async () => {
    const answer = await takeInviteBack(invite.id);
    if (!answer.ok && answer.reason !== 'not-found') return setFailure(answer.reason);
    await onChange();
    onClose();
  };
  if (remainingMs === 0) {
    return (
      <Notice>
        This invitation is over: it was good for 15 minutes.
        <Button disabled={isBusy} onClick={onMakeNew}>
          {isBusy ? 'One moment' : 'Make a new one'}
        </Button>
      </Notice>
    );
  }
  if (!isOpen) {
    return (
      <Notice>
        {words.takenUp}
        <Button tone="quiet" onClick={onClose}>
          Done
        </Button>
      </Notice>
    );
  }
  return (
    <section className={styles.toSend} aria-label="Invitation to send">
      <QrCode text={link} label="The invitation as a code to scan" />
      <div className={styles.ways}>
        <h3>{words.title}</h3>
        <p>
          Let them scan the code, or send them the link. It works once, for whoever has it first, in
          the next <strong className={styles.clock}>{remainingWords(remainingMs)}</strong> minutes.
        </p>
        <LinkToSend link={link} receiver={words.receiver} />
        {isThisComputerAlone(location.hostname) ? (
          <Notice>
            This link works on this computer alone. Open this page at an address that{' '}
            {words.receiver} can reach, and invite from there.
          </Notice>
        ) : null}
        <FailureNotice failure={failure} />
        <div className={form.actions}>
          <Button tone="plain" onClick={takeBack}>
            Take it back
          </Button>
        </div>
      </div>
    </section>
  );
}

function isThisComputerAlone(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
}
