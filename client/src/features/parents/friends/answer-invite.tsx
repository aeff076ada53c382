import type { Friendship, InviteGlance } from '@advay/shared/schemas/friendship';
import { useCallback, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { listChildren } from '../../../api/children-api.ts';
import type { Ending } from '../../../api/ending.ts';
import { claimInvite, lookAtInvite } from '../../../api/friends-api.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useWords } from '../../../words/use-words.ts';
import { rememberChildren, useKnownChildren } from '../../children/known-children.ts';
import { PlayerAvatar } from '../../children/player-avatar.tsx';
import { useConfirm } from '../confirm/confirm-port.tsx';
import { agreementTo } from '../consent/agreement.ts';
import { useConsents } from '../consent/use-consents.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { FilledText } from '../filled-text.tsx';
import form from '../form.module.css';
import { momentWords } from '../invites/moment-words.ts';
import { useIsOver } from '../invites/use-is-over.ts';
import { useLocale } from '../use-locale.ts';
import styles from './friends.module.css';
import { type InviteStep, inviteStep, WAY_OF_STEP } from './invite-step.ts';
import { forgetPendingInvite } from './pending-invite.ts';

type Props = Readonly<{ token: string; onMade: (friendship: Friendship) => void }>;

/** Failures that another try does not mend: the invitation is dropped. */
const FOR_GOOD: readonly ApiFailure[] = ['invite-over', 'own-invite'];

/** For the signed-in parent: who invites, what is still missing, and the answer. */
export function AnswerInvite({ token, onMade }: Props) {
  const room = useWords('parents/room');
  const words = useWords('parents/friends').answer;
  const [glance, setGlance] = useState<Ending<InviteGlance>>();
  const [failure, setFailure] = useState<ApiFailure>();
  const look = useCallback(async () => {
    const answer = await lookAtInvite(token);
    setFailure(answer.ok ? undefined : answer.reason);
    if (answer.ok) setGlance(answer.value);
    else if (FOR_GOOD.includes(answer.reason)) forgetPendingInvite();
  }, [token]);
  useEffect(() => {
    look();
  }, [look]);
  if (failure) {
    return (
      <Card>
        <h1>{words.cannot}</h1>
        <Notice>{room.failures[failure]}</Notice>
        <div className={form.actions}>
          {FOR_GOOD.includes(failure) ? null : <Button onClick={look}>{room.tryAgain}</Button>}
          <ButtonLink to="/parents" tone="quiet">
            {room.yourChildren}
          </ButtonLink>
        </div>
      </Card>
    );
  }
  if (!glance) return <p role="status">{words.looking}</p>;
  return <Answer token={token} glance={glance} onMade={onMade} onOver={setFailure} />;
}

function Answer({
  token,
  glance,
  onMade,
  onOver,
}: Props & { glance: Ending<InviteGlance>; onOver: (why: ApiFailure) => void }) {
  const navigate = useNavigate();
  const { list } = useConsents();
  const children = useKnownChildren();
  const [hasLoaded, setHasLoaded] = useState(false);
  const locale = useLocale();
  const isOver = useIsOver(glance.endsAtMs);
  useEffect(() => {
    listChildren().then((answer) => {
      if (answer.ok) rememberChildren(answer.value);
      setHasLoaded(true);
    });
  }, []);
  const step =
    list && hasLoaded
      ? inviteStep({
          keepsPlay: agreementTo(list, 'play-data') !== 'none',
          hasChild: children.length > 0,
          allowsCalls: agreementTo(list, 'calls') !== 'none',
        })
      : null;
  const { animals, oneMoment } = useWords('parents/room');
  const words = useWords('parents/friends').answer;
  const drop = () => {
    forgetPendingInvite();
    navigate('/parents');
  };
  useEffect(() => {
    if (!isOver) return;
    forgetPendingInvite();
    onOver('invite-over');
  }, [isOver, onOver]);
  return (
    <Card>
      <h1>{words.title}</h1>
      <div className={styles.pair}>
        <span>
          <PlayerAvatar avatar={glance.friendAvatar} />
        </span>
      </div>
      <p>
        <FilledText
          text={words.text}
          values={{
            animal: animals[glance.friendAvatar],
            moment: <strong>{momentWords(locale, glance.endsOnEpochMs)}</strong>,
          }}
        />
      </p>
      {step === null ? <p role="status">{oneMoment}</p> : null}
      {step === 'accept' ? (
        <Accept token={token} onMade={onMade} onOver={onOver} onDrop={drop} />
      ) : null}
      {step !== null && step !== 'accept' ? <Missing step={step} onDrop={drop} /> : null}
    </Card>
  );
}

function Missing({ step, onDrop }: { step: Exclude<InviteStep, 'accept'>; onDrop: () => void }) {
  const room = useWords('parents/room');
  const { notNow, steps } = useWords('parents/friends').answer;
  const { way, to } = WAY_OF_STEP[step];
  return (
    <>
      <Notice>{steps[step]}</Notice>
      <div className={form.actions}>
        <ButtonLink to={to}>{room[way]}</ButtonLink>
        <Button tone="quiet" onClick={onDrop}>
          {notNow}
        </Button>
      </div>
    </>
  );
}

function Accept({
  token,
  onMade,
  onOver,
  onDrop,
}: Props & { onOver: (why: ApiFailure) => void; onDrop: () => void }) {
  const { oneMoment } = useWords('parents/room');
  const words = useWords('parents/friends').answer;
  const confirm = useConfirm();
  const children = useKnownChildren();
  const [childId, setChildId] = useState(children[0]?.id ?? '');
  const [failure, setFailure] = useState<ApiFailure>();
  const [isBusy, setIsBusy] = useState(false);
  const accept = async () => {
    setIsBusy(true);
    const answer = await confirm.run(() => claimInvite(token, childId));
    setIsBusy(false);
    if (answer === null) return;
    if (answer.ok) {
      forgetPendingInvite();
      onMade(answer.value);
    } else if (FOR_GOOD.includes(answer.reason)) {
      forgetPendingInvite();
      onOver(answer.reason);
    } else setFailure(answer.reason);
  };
  return (
    <>
      <Choice
        legend={words.whichChild}
        name="child"
        options={children.map(({ id, nickname, avatar }) => ({
          value: id,
          label: nickname,
          picture: <PlayerAvatar avatar={avatar} />,
        }))}
        value={childId}
        onChange={setChildId}
      />
      <FailureNotice failure={failure} />
      <div className={form.actions}>
        <Button disabled={isBusy || childId === ''} onClick={accept}>
          {isBusy ? oneMoment : words.accept}
        </Button>
        <Button tone="quiet" onClick={onDrop}>
          {words.notNow}
        </Button>
      </div>
    </>
  );
}
