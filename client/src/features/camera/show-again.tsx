import type { SenseName } from '../../controls/sense.ts';
import { useWords } from '../../words/use-words.ts';
import { showWords } from './camera-words.ts';
import styles from './over-play.module.css';
import { SensePicture } from './sense-picture.tsx';

/** The way back to the camera for whoever plays without it, where its picture would be: what to show, in picture and word. */
export function ShowAgain({ sense, onShow }: { sense: SenseName; onShow: () => void }) {
  const { show } = showWords(useWords('child'), sense);
  return (
    <button
      type="button"
      className={`${styles.corner} ${styles.showAgain}`}
      onClick={onShow}
      aria-label={show}
    >
      <SensePicture sense={sense} />
      <span className={styles.word}>{show}</span>
    </button>
  );
}
