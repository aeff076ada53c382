import { clock } from '@advay/shared/kernel/clock';
import type { MadeInvite } from '@advay/shared/schemas/friendship';
import { fillLine } from '@advay/shared/words/line';
import { useState } from 'react';
import type { ApiFailure } from '../../../api/ask-api.ts';
import type { Ending } from '../../../api/ending.ts';
import { takeInviteBack } from '../../../api/friends-api.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useWords } from '../../../words/use-words.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { FilledText } from '../filled-text.tsx';
import form from '../form.module.css';
import { useLocale } from '../use-locale.ts';
import styles from './invites.module.css';
import { LinkToSend } from './link-to-send.tsx';
import { momentWords } from './moment-words.ts';
import { QrCode } from './qr-code.tsx';
import { useIsOver } from './use-is-over.ts';

type InviteWords = Readonly<{
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
  words: to,
  isOpen,
  isBusy,
  onMakeNew,
  onClose,
  onChange,
}: Props) {
  const { done, oneMoment } = useWords('parents/room');
  const words = useWords('parents/invites');
  const locale = useLocale();
  const hasRunOut = useIsOver(invite.endsAtMs);
  // A page that slept may hear that it is no longer open before its own clock says why.
  const isOver = hasRunOut || (!isOpen && clock.epochMs() >= invite.endsOnEpochMs);
  const [failure, setFailure] = useState<ApiFailure>();
  const takeBack = async () => {
    const answer = await takeInviteBack(invite.id);
    if (!answer.ok && answer.reason !== 'not-found') return setFailure(answer.reason);
    await onChange();
    onClose();
  };
  if (isOver) {
    return (
      <Notice>
        {words.over}
        <Button disabled={isBusy} onClick={onMakeNew}>
          {isBusy ? oneMoment : words.makeNew}
        </Button>
      </Notice>
    );
  }
  if (!isOpen) {
    return (
      <Notice>
        {to.takenUp}
        <Button tone="quiet" onClick={onClose}>
          {done}
        </Button>
      </Notice>
    );
  }
  return (
    <section className={styles.toSend} aria-label={words.toSend}>
      <QrCode text={link} label={words.codeToScan} />
      <div className={styles.ways}>
        <h3>{to.title}</h3>
        <p>
          <FilledText
            text={words.letThemScan}
            values={{
              moment: <strong>{momentWords(locale, invite.endsOnEpochMs)}</strong>,
            }}
          />
        </p>
        <LinkToSend link={link} receiver={to.receiver} />
        {isThisComputerAlone(location.hostname) ? (
          <Notice>{fillLine(words.thisComputerAlone, { receiver: to.receiver })}</Notice>
        ) : null}
        <FailureNotice failure={failure} />
        <div className={form.actions}>
          <Button tone="plain" onClick={takeBack}>
            {words.takeBack}
          </Button>
        </div>
      </div>
    </section>
  );
}

function isThisComputerAlone(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
}
