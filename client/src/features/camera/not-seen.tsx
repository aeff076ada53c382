import { clock } from '@advay/shared/kernel/clock';
import { useEffect, useState } from 'react';
import type { Controls } from '../../controls/controls.ts';
import type { ControlsHelp } from '../../controls/help-of-controls.ts';
import { Firefly } from '../../ui/firefly.tsx';
import { useElapsed } from '../../ui/use-elapsed.ts';
import type { Hindrance } from '../../vision/hindrance.ts';
import type { PlayTracking } from '../../vision/start-tracking.ts';
import type { Speaker } from '../../voice/speak.ts';
import { useWords } from '../../words/use-words.ts';
import { hindranceWords } from './camera-words.ts';
import { HindrancePicture } from './hindrance-picture.tsx';
import { NOT_SEEN_LIMITS } from './limits.ts';
import styles from './not-seen.module.css';
import { WithoutButton } from './without-button.tsx';

type Props = Readonly<{
  tracking: Pick<PlayTracking, 'hindrance'>;
  controls: Controls;
  help: ControlsHelp;
  speaker: Speaker;
  onWithout: () => void;
}>;

/**
 * While nobody is seen the firefly says and shows the one thing that would help: what to show the camera or, where that
 * would not help, what the picture lacks. Then a way on.
 */
export function NotSeen({ tracking, controls, help, speaker, onWithout }: Props) {
  const child = useWords('child');
  const isTold = useElapsed(true, NOT_SEEN_LIMITS.quietMs).isOver;
  const hasWayOut = useElapsed(true, NOT_SEEN_LIMITS.wayOutMs).isOver;
  const hindrance = useHindrance(tracking);
  const words = hindrance === null ? null : hindranceWords(child, hindrance);
  const line = words?.title ?? child.sees[help.sees][help.seesMany];
  useEffect(() => {
    if (isTold) speaker.say(line);
  }, [isTold, speaker, line]);
  return isTold ? (
    <section
      className={styles.card}
      aria-label={child.camera.seesNobody}
      data-hindrance={hindrance ?? 'nobody'}
    >
      <span className={styles.shown}>
        <HindrancePicture hindrance={hindrance} figure={help.figure} />
        <Firefly className={styles.firefly} />
      </span>
      <p className={styles.line} role="status">
        {line}
      </p>
      {words !== null && <p className={styles.grownUp}>{words.wayOn}</p>}
      {hasWayOut && <WithoutButton controls={controls} onPress={onWithout} />}
    </section>
  ) : null;
}

/** What to mend first; another thing is told only after the one before had its time. */
function useHindrance(tracking: Pick<PlayTracking, 'hindrance'>): Hindrance | null {
  const [hindrance, setHindrance] = useState(() => tracking.hindrance());
  useEffect(() => {
    let toldSinceMs = Number.NEGATIVE_INFINITY;
    let told = tracking.hindrance();
    setHindrance(told);
    const timer = clock.setInterval(() => {
      const now = tracking.hindrance();
      const nowMs = clock.nowMs();
      if (now === told || nowMs - toldSinceMs < NOT_SEEN_LIMITS.oneThingMs) return;
      toldSinceMs = nowMs;
      told = now;
      setHindrance(now);
    }, NOT_SEEN_LIMITS.lookEveryMs);
    return () => clock.clearTimeout(timer);
  }, [tracking]);
  return hindrance;
}
