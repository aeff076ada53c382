import { SoundButton } from '../sound/sound-button.tsx';
import styles from './sound-corner.module.css';

/**
 * What is heard, chosen without leaving the game. `hasButtons`: picture buttons stand beside the field; `isEnded`: the
 * way home is among the ways on, and its corner is free.
 */
export function SoundCorner({
  hasButtons = false,
  isEnded = false,
  onChoosing,
}: {
  hasButtons?: boolean;
  isEnded?: boolean;
  onChoosing?: (isChoosing: boolean) => void;
}) {
  const place = isEnded ? styles.atHome : hasButtons ? styles.besideButtons : '';
  return (
    <SoundButton className={`${styles.corner} ${place}`} {...(onChoosing && { onChoosing })} />
  );
}
