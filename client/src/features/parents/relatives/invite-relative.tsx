import { RELATIONS, type Relation } from '@advay/shared/relatives/relations';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { RelationPicture } from '../../../ui/relation-picture.tsx';
import type { KnownChild } from '../../children/known-child.ts';
import form from '../form.module.css';
import { RELATION_WORDS } from './relation-words.ts';

const OPTIONS = RELATIONS.map((relation) => ({
  value: relation,
  label: RELATION_WORDS[relation].title,
  picture: <RelationPicture relation={relation} />,
}));

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
  const [isAsking, setIsAsking] = useState(false);
  const [relation, setRelation] = useState<Relation>('grandma');
  if (!isAsking) {
    return (
      <div className={form.actions}>
        <Button tone={isFirst ? 'main' : 'quiet'} onClick={() => setIsAsking(true)}>
          Invite somebody to read with {child.nickname}
        </Button>
      </div>
    );
  }
  return (
    <div className={form.form}>
      <Choice
        legend={`Who is it to ${child.nickname}?`}
        hint="The link works for 15 minutes, so make it when they have time to open it."
        name={`relation-${child.id}`}
        options={OPTIONS}
        value={relation}
        onChange={setRelation}
      />
      <div className={form.actions}>
        <Button disabled={isBusy} onClick={() => onInvite(relation)}>
          {isBusy ? 'One moment' : 'Make the link'}
        </Button>
        <Button tone="quiet" onClick={() => setIsAsking(false)}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
