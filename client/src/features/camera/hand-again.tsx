import IconHand from '~icons/fluent-emoji-flat/raised-hand';
import styles from './over-play.module.css';

/** The way back to the camera for whoever plays by finger, where its picture would be. */
export function HandAgain({ onHand }: { onHand: () => void }) {
  return (
    <button
      type="button"
      className={`${styles.corner} ${styles.handAgain}`}
      onClick={onHand}
      aria-label="Show my hand"
    >
      <IconHand aria-hidden="true" />
    </button>
  );
}
