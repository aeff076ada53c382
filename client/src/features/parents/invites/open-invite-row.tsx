import { useState } from 'react';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { takeInviteBack } from '../../../api/friends-api.ts';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/use-words.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { FilledText } from '../filled-text.tsx';
import form from '../form.module.css';
import list from '../plain-list.module.css';
import styles from './invites.module.css';
import { remainingWords } from './remaining-words.ts';
import { useRemaining } from './use-remaining.ts';

/** An invitation that can still be taken up, made earlier or on another device: its link is seen no more. */
export function OpenInviteRow({
  title,
  invite,
  onChange,
}: {
  title: string;
  invite: Readonly<{ id: string; endsAtMs: number }>;
  onChange: () => Promise<void>;
}) {
  const words = useWords('parents/invites');
  const remainingMs = useRemaining(invite.endsAtMs);
  const [failure, setFailure] = useState<ApiFailure>();
  const takeBack = async () => {
    const answer = await takeInviteBack(invite.id);
    if (!answer.ok && answer.reason !== 'not-found') return setFailure(answer.reason);
    await onChange();
  };
  if (remainingMs === 0) return null;
  return (
    <li className={list.item}>
      <div>
        <strong>{title}</strong>
        <p className={form.soft}>
          <FilledText
            text={words.stillOpen}
            values={{ clock: <span className={styles.clock}>{remainingWords(remainingMs)}</span> }}
          />
        </p>
        <FailureNotice failure={failure} />
      </div>
      <Button tone="quiet" onClick={takeBack}>
        {words.takeBack}
      </Button>
    </li>
  );
}
