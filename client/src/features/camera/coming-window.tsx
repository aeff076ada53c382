import { useEffect } from 'react';
import type { Controls } from '../../controls/controls.ts';
import type { ControlsHelp } from '../../controls/help-of-controls.ts';
import type { PlayLayout } from '../../game-runtime/play-layout.ts';
import { useElapsed } from '../../ui/use-elapsed.ts';
import type { LoadProgress } from '../../vision/start-tracking.ts';
import type { Speaker } from '../../voice/speak.ts';
import { useWords } from '../../words/use-words.ts';
import windowStyles from './camera-window.module.css';
import { ComingProgress } from './coming-progress.tsx';
import { MEANWHILE_AFTER_MS } from './limits.ts';
import { SeenFigure } from './seen-figure.tsx';

type Props = Readonly<{
  controls: Controls;
  help: ControlsHelp;
  progress: LoadProgress | null;
  speaker: Speaker;
  at: PlayLayout['cameraAt'];
}>;

/** Where the child will see itself, while the model comes: what to show then, and how far it is. Play goes on meanwhile. */
export function ComingWindow({ controls, help, progress, speaker, at }: Props) {
  const { lines, camera } = useWords('child');
  const isLong = useElapsed(true, MEANWHILE_AFTER_MS).isOver;
  const line = controls.pointers > 0 ? lines.fingerMeanwhile : lines.buttonsMeanwhile;
  useEffect(() => {
    if (isLong) speaker.say(line);
  }, [isLong, speaker, line]);
  return (
    <figure className={windowStyles.window} data-at={at} aria-label={camera.gettingReady}>
      <SeenFigure figure={help.figure} isSmall />
      <ComingProgress progress={progress} />
    </figure>
  );
}
