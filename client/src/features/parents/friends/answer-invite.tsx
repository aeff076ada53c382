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
import { FAILURE_WORDS } from '../failure-words.ts';
import form from '../form.module.css';
import { remainingWords } from '../invites/remaining-words.ts';
import { useRemaining } from '../invites/use-remaining.ts';
import styles from './friends.module.css';
import { type InviteStep, inviteStep, STEP_WORDS } from './invite-step.ts';
import { forgetPendingInvite } from './pending-invite.ts';

type Props = Readonly<{ token: string; onMade: (friendship: Friendship) => void }>;

/** Failures that another try does not mend: the invitation is dropped. */
const FOR_GOOD: readonly ApiFailure[] = ['invite-over', 'own-invite'];

/** For the signed-in parent: who invites, what is still missing, and the answer. */
export function AnswerInvite({ token, onMade }: Props) {
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
        <h1>This invitation cannot be taken up</h1>
        <Notice>{FAILURE_WORDS[failure]}</Notice>
        <div className={form.actions}>
          {FOR_GOOD.includes(failure) ? null : <Button onClick={look}>Try again</Button>}
          <ButtonLink to="/parents" tone="quiet">
            Your children
          </ButtonLink>
        </div>
      </Card>
    );
  }
  if (!glance) return <p role="status">Looking at the invitation</p>;
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
  const remainingMs = useRemaining(glance.endsAtMs);
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
  const { avatars } = useWords('home');
  const drop = () => {
    forgetPendingInvite();
    navigate('/parents');
  };
  useEffect(() => {
    if (remainingMs > 0) return;
    forgetPendingInvite();
    onOver('invite-over');
  }, [remainingMs, onOver]);
  return (
    <Card>
      <h1>An invitation to play together</h1>
      <div className={styles.pair}>
        <span>
          <PlayerAvatar avatar={glance.friendAvatar} />
        </span>
      </div>
      <p>
        A child in another home, who plays as the {avatars[glance.friendAvatar].toLowerCase()},
        would like to play Meadow ball with your child. You can end it at any time. The invitation
        waits for another <strong className={styles.clock}>{remainingWords(remainingMs)}</strong>{' '}
        minutes.
      </p>
      {step === null ? <p role="status">One moment</p> : null}
      {step === 'accept' ? (
        <Accept token={token} onMade={onMade} onOver={onOver} onDrop={drop} />
      ) : null}
      {step !== null && step !== 'accept' ? <Missing step={step} onDrop={drop} /> : null}
    </Card>
  );
}

function Missing({ step, onDrop }: { step: Exclude<InviteStep, 'accept'>; onDrop: () => void }) {
  const { text, button, to } = STEP_WORDS[step];
  return (
    <>
      <Notice>{text}</Notice>
      <div className={form.actions}>
        <ButtonLink to={to}>{button}</ButtonLink>
        <Button tone="quiet" onClick={onDrop}>
          Not now
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
        legend="Which of your children?"
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
          {isBusy ? 'One moment' : 'Let them play together'}
        </Button>
        <Button tone="quiet" onClick={onDrop}>
          Not now
        </Button>
      </div>
    </>
  );
}
