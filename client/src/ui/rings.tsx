import type { ReactNode } from 'react';
import styles from './rings.module.css';

/** A picture from which rings go out while somebody is called, or rings. */
export function Rings({ isOn, children }: { isOn: boolean; children: ReactNode }) {
  return (
    <span className={styles.rings} data-is-on={isOn || undefined}>
      {children}
    </span>
  );
}
