import type { Avatar } from '@advay/shared/children/avatars';
import { useEffect, useRef } from 'react';
import IconBear from '~icons/fluent-emoji-flat/bear';
import IconBell from '~icons/fluent-emoji-flat/bell';
import IconHome from '~icons/fluent-emoji-flat/house-with-garden';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Rings } from '../../../ui/rings.tsx';
import type { Speaker } from '../../../voice/speak.ts';
import { useWords } from '../../../words/use-words.ts';
import { HandPress } from '../../camera/hand-press.tsx';
import card from '../../camera/play-card.module.css';
import type { Eyes } from '../../camera/use-camera-play.ts';
import { PlayerAvatar } from '../../children/player-avatar.tsx';
import styles from './phase-card.module.css';
import { linesOf } from './phase-words.ts';
import type { RemotePhase } from './remote-phase.ts';

type Props = Readonly<{
  phase: RemotePhase;
  /** Of the friend; null until it is known. */
  avatar: Avatar | null;
  speaker: Speaker;
  eyes: Eyes | null;
  /** The bear plays until the friend comes; null while there is no court yet. */
  onMeanwhile: (() => void) | null;
  /** A round with the bear, and no more waiting. */
  onBear: () => void;
  onCallAgain: () => void;
  onGarden: () => void;
}>;

/** Passing troubles are tried again without a touch. */
const TRIED_AGAIN = ['offline', 'signaling-down', 'no-way', 'cannot-meet'];

/** While there is nobody to play with: who is waited for, and what to do meanwhile. */
export function PhaseCard({ phase, avatar, speaker, eyes, ...ways }: Props) {
  const { buttons: names, friend } = useWords('child');
  // What is for grown-ups is not pressed by a hand that hovers.
  const buttons = useRef<HTMLDivElement>(null);
  const isTrouble = phase.kind === 'trouble';
  const { line, grownUp, way } = linesOf(phase, friend);
  useEffect(() => speaker.say(line), [speaker, line]);
  const isOld = isTrouble && phase.trouble === 'version';
  const isCalling = phase.kind === 'calling' || phase.kind === 'coming';
  const canCall =
    phase.kind === 'nobody-came' || (isTrouble && !TRIED_AGAIN.includes(phase.trouble));
  return (
    <>
      <section
        className={card.card}
        aria-label={friend.inAnotherHome}
        role={isTrouble ? 'alert' : undefined}
        data-phase={phase.kind}
        data-trouble={isTrouble ? phase.trouble : undefined}
      >
        <span className={styles.friend}>
          <Rings isOn={isCalling}>
            <PlayerAvatar avatar={avatar} />
          </Rings>
        </span>
        <h1 className={card.title}>{line}</h1>
        {grownUp === null ? null : <p className={card.grownUp}>{grownUp}</p>}
        <div ref={buttons} className={card.row}>
          {canCall ? (
            <Button size="child" onClick={ways.onCallAgain} autoFocus>
              <IconBell aria-hidden="true" /> {isOld ? names.loadNew : names.callAgain}
            </Button>
          ) : null}
          {phase.kind === 'calling' && ways.onMeanwhile !== null ? (
            <Button size="child" onClick={ways.onMeanwhile}>
              <IconBear aria-hidden="true" /> {names.bear}
            </Button>
          ) : null}
          {isCalling ? null : (
            <>
              <Button size="child" tone={canCall ? 'quiet' : 'main'} onClick={ways.onBear}>
                <IconBear aria-hidden="true" /> {names.bear}
              </Button>
              <Button size="child" tone="quiet" onClick={ways.onGarden}>
                <IconHome aria-hidden="true" /> {names.garden}
              </Button>
            </>
          )}
        </div>
        {way ? (
          <ButtonLink to={way.to} tone="plain">
            {way.words}
          </ButtonLink>
        ) : null}
      </section>
      {eyes !== null && <HandPress tracking={eyes.tracking} within={buttons} />}
    </>
  );
}
