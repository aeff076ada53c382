import IconHome from '~icons/fluent-emoji-flat/house-with-garden';
import { useWords } from '../../words/use-words.ts';
import styles from '../camera/over-play.module.css';

/** Back to the garden; a round left in the middle is no round. */
export function LeaveButton({ onLeave }: { onLeave: () => void }) {
  const { backToGarden } = useWords('child').buttons;
  return (
    <button
      type="button"
      className={`${styles.corner} ${styles.leave}`}
      onClick={onLeave}
      aria-label={backToGarden}
    >
      <IconHome aria-hidden="true" />
    </button>
  );
}
