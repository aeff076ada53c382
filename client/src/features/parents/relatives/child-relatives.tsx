import { fillLine } from '@advay/shared/words/line';
import { makeRelativeInvite } from '../../../api/relatives-api.ts';
import { Card } from '../../../ui/card.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { KnownChild } from '../../children/known-child.ts';
import { useNameForRelatives } from '../../children/names-for-relatives.ts';
import { ChildHeading } from '../child-heading.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import form from '../form.module.css';
import { InviteToSend } from '../invites/invite-to-send.tsx';
import { OpenInviteRow } from '../invites/open-invite-row.tsx';
import { useInviting } from '../invites/use-inviting.ts';
import list from '../plain-list.module.css';
import { CallLog } from './call-log.tsx';
import { InviteRelative, type WishedInvite } from './invite-relative.tsx';
import { NameForRelatives } from './name-for-relatives.tsx';
import { relativeLink } from './relative-link.ts';
import { RelativeRow } from './relative-row.tsx';
import type { FamilyRelatives } from './use-relatives-of-family.ts';

/** Those who read with one child, its open invitations, the one that was just made, and its calls. */
export function ChildRelatives({
  child,
  family,
  onChange,
}: {
  child: KnownChild;
  family: FamilyRelatives;
  onChange: () => Promise<void>;
}) {
  const words = useWords('parents/relatives');
  const name = useNameForRelatives(child.id);
  const { onItsWayFor } = useWords('parents/invites');
  const { made, failure, isBusy, invite, close } = useInviting(
    (wish: WishedInvite) => makeRelativeInvite({ childId: child.id, ...wish }),
    onChange,
  );
  const ofChild = family.relatives.filter(({ childId }) => childId === child.id);
  const active = ofChild.filter(({ endedAt }) => endedAt === null);
  const others = family.invites.filter(
    ({ childId, id }) => childId === child.id && id !== made?.invite.id,
  );

  return (
    <Card aria-label={fillLine(words.relativesOf, { name: child.nickname })}>
      <ChildHeading child={child} />
      <NameForRelatives child={child} />
      {active.length === 0 ? <p className={form.soft}>{words.noneYet}</p> : null}
      <ul className={list.list}>
        {active.map((relative) => (
          <RelativeRow key={relative.id} relative={relative} child={child} onChange={onChange} />
        ))}
      </ul>
      <FailureNotice failure={failure} />
      {made === null ? null : (
        <InviteToSend
          invite={made.invite}
          link={relativeLink(location.origin, made.invite.token, name)}
          words={{
            title: fillLine(words.invite.sendThis, {
              whom: words.relations[made.whom.relation].whom,
            }),
            receiver: words.relations[made.whom.relation].whom,
            takenUp: fillLine(words.invite.takenUp, { name: child.nickname }),
          }}
          isOpen={family.invites.some(({ id }) => id === made.invite.id)}
          isBusy={isBusy}
          onMakeNew={() => invite(made.whom)}
          onClose={close}
          onChange={onChange}
        />
      )}
      <ul className={list.list}>
        {others.map((open) => (
          <OpenInviteRow
            key={open.id}
            title={fillLine(onItsWayFor, { whom: words.relations[open.relation].whom })}
            invite={open}
            onChange={onChange}
          />
        ))}
      </ul>
      {made === null ? (
        <InviteRelative
          child={child}
          isFirst={active.length === 0}
          isBusy={isBusy}
          onInvite={invite}
        />
      ) : null}
      {ofChild.length === 0 ? null : <CallLog child={child} relatives={ofChild} />}
    </Card>
  );
}
