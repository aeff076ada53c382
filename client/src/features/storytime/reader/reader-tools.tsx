import type { AreaWords } from '@advay/shared/words/areas';
import IconCrayon from '~icons/fluent-emoji-flat/crayon';
import IconEar from '~icons/fluent-emoji-flat/ear';
import IconHand from '~icons/fluent-emoji-flat/raised-hand';
import styles from './reader-tools.module.css';

/** Three things to do with a page: have it read, draw on it, point at it by hand. */
export function ReaderTools({
  words,
  isReadToMe,
  onReadToMe,
  onDraw,
  hand,
}: {
  words: AreaWords['books'];
  isReadToMe: boolean;
  onReadToMe: () => void;
  onDraw: () => void;
  /** Absent where a hand before the camera has no part. */
  hand?: Readonly<{ isOn: boolean; toggle: () => void }> | undefined;
}) {
  return (
    <fieldset className={styles.tools} aria-label={words.withPage}>
      <button
        type="button"
        className={styles.tool}
        aria-label={words.readToMe}
        aria-pressed={isReadToMe}
        onClick={onReadToMe}
      >
        <IconEar aria-hidden="true" />
      </button>
      <button type="button" className={styles.tool} aria-label={words.draw} onClick={onDraw}>
        <IconCrayon aria-hidden="true" />
      </button>
      {hand === undefined ? null : (
        <button
          type="button"
          className={styles.tool}
          aria-label={words.pointByHand}
          aria-pressed={hand.isOn}
          onClick={hand.toggle}
        >
          <IconHand aria-hidden="true" />
        </button>
      )}
    </fieldset>
  );
}
