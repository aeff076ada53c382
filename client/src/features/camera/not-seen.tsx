import { clock } from '@advay/shared/kernel/clock';
import { useEffect, useState } from 'react';
import IconCamera from '~icons/fluent-emoji-flat/camera';
import IconLamp from '~icons/fluent-emoji-flat/light-bulb';
import type { Controls } from '../../controls/controls.ts';
import type { ControlsHelp } from '../../controls/help-of-controls.ts';
import { useElapsed } from '../../ui/use-elapsed.ts';
import type { Light } from '../../vision/light.ts';
import type { PlayTracking } from '../../vision/start-tracking.ts';
import type { Speaker } from '../../voice/speak.ts';
import { useWords } from '../../words/use-words.ts';
import { lightWords } from './camera-words.ts';
import styles from './not-seen.module.css';
import { SeenFigure } from './seen-figure.tsx';
import { WithoutButton } from './without-button.tsx';

const LOOK_EVERY_MS = 1_000;
/** Whoever is away for a moment comes back by itself. */
const QUIET_MS = 2_500;
/** Whoever did what is shown, and still is not seen, plays without the camera. */
const WAY_OUT_MS = 9_000;

type Props = Readonly<{
  tracking: Pick<PlayTracking, 'light'>;
  controls: Controls;
  help: ControlsHelp;
  speaker: Speaker;
  onWithout: () => void;
}>;

/** While nobody is seen: what to show the camera or, where that would not help, that it needs light; then a way on. */
export function NotSeen({ tracking, controls, help, speaker, onWithout }: Props) {
  const child = useWords('child');
  const isTold = useElapsed(true, QUIET_MS).isOver;
  const hasWayOut = useElapsed(true, WAY_OUT_MS).isOver;
  const light = useLight(tracking);
  const words = lightWords(child, light);
  const Missing = light === 'black' ? IconCamera : IconLamp;
  const line = words?.title ?? child.sees[help.sees][help.seesMany];
  useEffect(() => {
    if (isTold) speaker.say(line);
  }, [isTold, speaker, line]);
  return isTold ? (
    <section className={styles.card} aria-label={child.camera.seesNobody}>
      {words === null ? (
        <SeenFigure figure={help.figure} />
      ) : (
        <Missing className={styles.missing} aria-hidden="true" />
      )}
      <p className={styles.line} role="status">
        {line}
      </p>
      {words !== null && <p className={styles.grownUp}>{words.wayOn}</p>}
      {hasWayOut && <WithoutButton controls={controls} onPress={onWithout} />}
    </section>
  ) : null;
}

function useLight(tracking: Pick<PlayTracking, 'light'>): Light {
  const [light, setLight] = useState<Light>(() => tracking.light());
  useEffect(() => {
    const timer = clock.setInterval(() => setLight(tracking.light()), LOOK_EVERY_MS);
    return () => clock.clearTimeout(timer);
  }, [tracking]);
  return light;
}
