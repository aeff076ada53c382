import IconFinger from '~icons/fluent-emoji-flat/backhand-index-pointing-up';
import type { Controls } from '../../controls/controls.ts';
import { helpOf } from '../../controls/help-of-controls.ts';
import { MovementPicture } from '../../game-runtime/figure/movement-picture.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.ts';
import { withoutWords } from './camera-words.ts';
import styles from './without-button.module.css';

type Props = Readonly<{
  controls: Controls;
  /** `main` where it is the way on that always works. */
  tone?: 'main' | 'quiet';
  onPress: () => void;
}>;

/** Leads into play without the camera: by a finger where something points, else by picture buttons like the one shown. */
export function WithoutButton({ controls, tone = 'quiet', onPress }: Props) {
  const words = useWords('child');
  return (
    <Button size="child" tone={tone} autoFocus={tone === 'main'} onClick={onPress}>
      <WithoutPicture controls={controls} /> {withoutWords(words, controls)}
    </Button>
  );
}

/** A finger where something points, else a picture button with a finger on it. */
export function WithoutPicture({ controls }: Pick<Props, 'controls'>) {
  const [first] = helpOf(controls).figure;
  return first === undefined || first.movement === 'pointing' ? (
    <IconFinger aria-hidden="true" />
  ) : (
    <span className={styles.tile} aria-hidden="true">
      <MovementPicture id={first.movement} />
      <IconFinger className={styles.finger} />
    </span>
  );
}
