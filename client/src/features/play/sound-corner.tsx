import type { PlayLayout } from '../../game-runtime/play-layout.ts';
import { SoundButton } from '../sound/sound-button.tsx';
import styles from './sound-corner.module.css';

type Props = Readonly<{
  /** What stands around the field lies in a row above it, or in columns beside it. */
  at?: PlayLayout['cameraAt'];
  /** Picture buttons stand beside the field. */
  hasButtons?: boolean;
  /** The way home is among the ways on, and its corner is free. */
  isEnded?: boolean;
  onChoosing?: (isChoosing: boolean) => void;
}>;

/** What is heard, chosen without leaving the game. */
export function SoundCorner({
  at = 'above',
  hasButtons = false,
  isEnded = false,
  onChoosing,
}: Props) {
  const place = isEnded ? styles.atHome : hasButtons ? styles.besideButtons : '';
  return (
    <SoundButton
      className={`${styles.corner} ${styles[at]} ${place}`}
      {...(onChoosing && { onChoosing })}
    />
  );
}
