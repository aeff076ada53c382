import { fillLine } from '@advay/shared/words/line';
import { formatMegabytes } from '../../ui/format-megabytes.ts';
import type { LoadProgress } from '../../vision/start-tracking.ts';
import { useWords } from '../../words/use-words.ts';
import styles from './coming-progress.module.css';

/** How far the model is, as a lamp that fills up: a child sees it grow, and a grown-up hears or reads the megabytes. */
export function ComingProgress({ progress }: { progress: LoadProgress | null }) {
  const { camera } = useWords('child');
  const { loadedBytes, totalBytes } = progress ?? { loadedBytes: 0, totalBytes: 0 };
  const share = totalBytes > 0 ? Math.min(1, loadedBytes / totalBytes) : 0;
  const amount = fillLine(camera.fetched, {
    loaded: formatMegabytes(loadedBytes),
    total: formatMegabytes(totalBytes),
  });
  return (
    <div
      className={styles.bar}
      role="progressbar"
      aria-label={camera.fetching}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      aria-valuetext={progress === null ? camera.gettingReady : amount}
    >
      <div className={styles.filled} style={{ transform: `scaleX(${share})` }} />
    </div>
  );
}
