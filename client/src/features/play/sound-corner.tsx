import { SoundButton } from '../sound/sound-button.tsx';
import styles from './sound-corner.module.css';

/** What is heard, chosen without leaving the game; `hasButtons`: picture buttons stand beside the field. */
export function SoundCorner({
  hasButtons = false,
  onChoosing,
}: {
  hasButtons?: boolean;
  onChoosing?: (isChoosing: boolean) => void;
}) {
  return (
    <SoundButton
      className={`${styles.corner} ${hasButtons ? styles.besideButtons : ''}`}
      {...(onChoosing && { onChoosing })}
    />
  );
}
