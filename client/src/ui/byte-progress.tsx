import { fillLine } from '@advay/shared/words/line';
import styles from './byte-progress.module.css';
import { formatMegabytes } from './format-megabytes.ts';

/** How much of a download is here, in bytes a person can read. */
export function ByteProgress({
  label,
  amount: amountWords = '{loaded} of {total} MB',
  loadedBytes,
  totalBytes,
}: {
  label: string;
  /** `{loaded}` and `{total}` stand for megabytes. */
  amount?: string;
  loadedBytes: number;
  totalBytes: number;
}) {
  const share = totalBytes > 0 ? Math.min(1, loadedBytes / totalBytes) : 0;
  const amount = fillLine(amountWords, {
    loaded: formatMegabytes(loadedBytes),
    total: formatMegabytes(totalBytes),
  });
  return (
    <div className={styles.progress}>
      <span className={styles.label}>{label}</span>
      <div
        className={styles.bar}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={amount}
      >
        <div className={styles.filled} style={{ transform: `scaleX(${share})` }} />
      </div>
      <span className={styles.amount}>{amount}</span>
    </div>
  );
}
