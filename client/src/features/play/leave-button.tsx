import IconHome from '~icons/fluent-emoji-flat/house-with-garden';
import styles from '../camera/over-play.module.css';

/** Back to the garden; a round left in the middle is no round. */
export function LeaveButton({ onLeave }: { onLeave: () => void }) {
  return (
    <button
      type="button"
      className={`${styles.corner} ${styles.leave}`}
      onClick={onLeave}
      aria-label="Back to the garden"
    >
      <IconHome aria-hidden="true" />
    </button>
  );
}
