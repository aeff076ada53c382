import { CaptionBar } from '../ui/caption-bar.tsx';
import styles from './spoken-caption.module.css';

/** What is being said, over the picture; nothing of it is in the way of a finger. */
export function SpokenCaption({ text }: { text: string }) {
  return (
    <div className={styles.caption}>
      <CaptionBar text={text} />
    </div>
  );
}
