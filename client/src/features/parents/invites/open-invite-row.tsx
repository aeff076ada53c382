import { useState } from 'react';
import type { ApiFailure } from '../../../api/ask-api.ts';
import type { Ending } from '../../../api/ending.ts';
import { takeInviteBack } from '../../../api/friends-api.ts';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/use-words.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { FilledText } from '../filled-text.tsx';
import form from '../form.module.css';
import list from '../plain-list.module.css';
import { useLocale } from '../use-locale.ts';
import { momentWords } from './moment-words.ts';
import { useIsOver } from './use-is-over.ts';

/** An invitation that can still be taken up, made earlier or on another device: its link is seen no more. */
export function OpenInviteRow({
  title,
  invite,
  onChange,
}: {
  title: string;
  invite: Ending<Readonly<{ id: string }>>;
  onChange: () => Promise<void>;
}) {
  const words = useWords('parents/invites');
  const locale = useLocale();
  const isOver = useIsOver(invite.endsAtMs);
  const [failure, setFailure] = useState<ApiFailure>();
  const takeBack = async () => {
    const answer = await takeInviteBack(invite.id);
    if (!answer.ok && answer.reason !== 'not-found') return setFailure(answer.reason);
    await onChange();
  };
  if (isOver) return null;
  return (
    <li className={list.item}>
      <div>
        <strong>{title}</strong>
        <p className={form.soft}>
          <FilledText
            text={words.stillOpen}
            values={{ moment: momentWords(locale, invite.endsOnEpochMs) }}
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
