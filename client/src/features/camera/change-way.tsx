import type { ReactNode } from 'react';
import type { Controls } from '../../controls/controls.ts';
import { useWords } from '../../words/use-words.ts';
import { showWords, withoutWords } from './camera-words.ts';
import styles from './over-play.module.css';
import { SensePicture } from './sense-picture.tsx';
import { WithoutPicture } from './without-button.tsx';

type Props = Readonly<{
  controls: Controls;
  /** Where it leads: before the camera, or into play without it. */
  to: 'camera' | 'without';
  onChange: () => void;
}>;

/** The one picture button by which a child changes how it plays: it shows the other way. */
export function ChangeWay({ controls, to, onChange }: Props) {
  const words = useWords('child');
  return to === 'camera' ? (
    <Corner label={showWords(words, controls.sense).show} onPress={onChange}>
      <SensePicture sense={controls.sense} />
    </Corner>
  ) : (
    <Corner label={withoutWords(words, controls)} onPress={onChange}>
      <WithoutPicture controls={controls} />
    </Corner>
  );
}

function Corner({
  label,
  onPress,
  children,
}: {
  label: string;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={`${styles.corner} ${styles.changeWay}`}
      onClick={onPress}
      aria-label={label}
    >
      {children}
    </button>
  );
}
