import { RELATIONS, type Relation } from '@advay/shared/relatives/relations';
import type { NewRelativeInvite } from '@advay/shared/schemas/relative';
import { fillLine } from '@advay/shared/words/line';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { RelationPicture } from '../../../ui/relation-picture.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { KnownChild } from '../../children/known-child.ts';
import form from '../form.module.css';
import { LifetimeChoice, USUAL_HOURS } from '../invites/lifetime-choice.tsx';

export type WishedInvite = Omit<NewRelativeInvite, 'childId'>;

/** Asks what somebody is to the child and for how long their link may be opened, then has it made. */
export function InviteRelative({
  child,
  isFirst,
  isBusy,
  onInvite,
}: {
  child: KnownChild;
  isFirst: boolean;
  isBusy: boolean;
  onInvite: (wish: WishedInvite) => void;
}) {
  const room = useWords('parents/room');
  const { invite, relations } = useWords('parents/relatives');
  const { makeLink } = useWords('parents/invites');
  const name = child.nickname;
  const [isAsking, setIsAsking] = useState(false);
  const [relation, setRelation] = useState<Relation>('grandma');
  const [lifetimeHours, setLifetimeHours] = useState(USUAL_HOURS);
  if (!isAsking) {
    return (
      <div className={form.actions}>
        <Button tone={isFirst ? 'main' : 'quiet'} onClick={() => setIsAsking(true)}>
          {fillLine(invite.start, { name })}
        </Button>
      </div>
    );
  }
  return (
    <div className={form.form}>
      <Choice
        legend={fillLine(invite.whoIsIt, { name })}
        name={`relation-${child.id}`}
        options={RELATIONS.map((each) => ({
          value: each,
          label: relations[each].title,
          picture: <RelationPicture relation={each} />,
        }))}
        value={relation}
        onChange={setRelation}
      />
      <LifetimeChoice
        name={`lifetime-${child.id}`}
        hours={lifetimeHours}
        onChange={setLifetimeHours}
      />
      <div className={form.actions}>
        <Button disabled={isBusy} onClick={() => onInvite({ relation, lifetimeHours })}>
          {isBusy ? room.oneMoment : makeLink}
        </Button>
        <Button tone="quiet" onClick={() => setIsAsking(false)}>
          {room.cancel}
        </Button>
      </div>
    </div>
  );
}
