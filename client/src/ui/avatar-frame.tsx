import type { ReactNode } from 'react';
import styles from './avatar-frame.module.css';

/** A round window for a small picture; as large as the room it is given. */
export function AvatarFrame({ children }: { children: ReactNode }) {
  return <span className={styles.frame}>{children}</span>;
}
