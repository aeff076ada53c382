import { RELATIONS, type Relation } from '@advay/shared/relatives/relations';
import { fillLine } from '@advay/shared/words/line';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { RelationPicture } from '../../../ui/relation-picture.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { KnownChild } from '../../children/known-child.ts';
import form from '../form.module.css';

/** Asks what somebody is to the child, then has a link made for them. */
export function InviteRelative({
  child,
  isFirst,
  isBusy,
  onInvite,
}: {
  child: KnownChild;
  isFirst: boolean;
  isBusy: boolean;
  onInvite: (relation: Relation) => void;
}) {
  const room = useWords('parents/room');
  const { invite, relations } = useWords('parents/relatives');
  const name = child.nickname;
  const [isAsking, setIsAsking] = useState(false);
  const [relation, setRelation] = useState<Relation>('grandma');
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
        hint={invite.hint}
        name={`relation-${child.id}`}
        options={RELATIONS.map((each) => ({
          value: each,
          label: relations[each].title,
          picture: <RelationPicture relation={each} />,
        }))}
        value={relation}
        onChange={setRelation}
      />
      <div className={form.actions}>
        <Button disabled={isBusy} onClick={() => onInvite(relation)}>
          {isBusy ? room.oneMoment : invite.makeLink}
        </Button>
        <Button tone="quiet" onClick={() => setIsAsking(false)}>
          {room.cancel}
        </Button>
      </div>
    </div>
  );
}
