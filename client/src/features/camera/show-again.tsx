import type { SenseName } from '../../controls/sense.ts';
import { SHOW_WORDS } from './camera-words.ts';
import styles from './over-play.module.css';
import { SensePicture } from './sense-picture.tsx';

/** The way back to the camera for whoever plays without it, where its picture would be: what to show, in picture and word. */
export function ShowAgain({ sense, onShow }: { sense: SenseName; onShow: () => void }) {
  return (
    <button
      type="button"
      className={`${styles.corner} ${styles.showAgain}`}
      onClick={onShow}
      aria-label={SHOW_WORDS[sense].show}
    >
      <SensePicture sense={sense} />
      <span className={styles.word}>{SHOW_WORDS[sense].show}</span>
    </button>
  );
}
