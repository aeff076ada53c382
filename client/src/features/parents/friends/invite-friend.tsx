import type { InviteHours } from '@advay/shared/relatives/invite-hours';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { KnownChild } from '../../children/known-child.ts';
import form from '../form.module.css';
import { LifetimeChoice, USUAL_HOURS } from '../invites/lifetime-choice.tsx';

/** Asks for how long another family may answer, then has a link made for it. */
export function InviteFriend({
  child,
  isFirst,
  isBusy,
  onInvite,
}: {
  child: KnownChild;
  isFirst: boolean;
  isBusy: boolean;
  onInvite: (lifetimeHours: InviteHours) => void;
}) {
  const { cancel, oneMoment } = useWords('parents/room');
  const words = useWords('parents/friends');
  const { makeLink } = useWords('parents/invites');
  const [isAsking, setIsAsking] = useState(false);
  const [hours, setHours] = useState(USUAL_HOURS);
  if (!isAsking) {
    return (
      <div className={form.actions}>
        <Button tone={isFirst ? 'main' : 'quiet'} onClick={() => setIsAsking(true)}>
          {words.invite}
        </Button>
      </div>
    );
  }
  return (
    <div className={form.form}>
      <LifetimeChoice name={`lifetime-${child.id}`} hours={hours} onChange={setHours} />
      <div className={form.actions}>
        <Button disabled={isBusy} onClick={() => onInvite(hours)}>
          {isBusy ? oneMoment : makeLink}
        </Button>
        <Button tone="quiet" onClick={() => setIsAsking(false)}>
          {cancel}
        </Button>
      </div>
    </div>
  );
}
