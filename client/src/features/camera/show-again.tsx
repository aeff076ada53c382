import type { SenseName } from '../../controls/sense.ts';
import { SHOW_WORDS } from './camera-words.ts';
import styles from './over-play.module.css';
import { SensePicture } from './sense-picture.tsx';

/** The way back to the camera for whoever plays by finger, where its picture would be. */
export function ShowAgain({ sense, onShow }: { sense: SenseName; onShow: () => void }) {
  return (
    <button
      type="button"
      className={`${styles.corner} ${styles.handAgain}`}
      onClick={onShow}
      aria-label={SHOW_WORDS[sense].show}
    >
      <SensePicture sense={sense} />
    </button>
  );
}
