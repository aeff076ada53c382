import { type ReactNode, useId } from 'react';
import styles from './dialog.module.css';
import { useModal } from './use-modal.ts';

/** A native modal dialog, open as long as it is rendered. Escape asks to close. */
export function Dialog({
  title,
  children,
  onClose,
}: {
  title: string;
  children: ReactNode;
  onClose: () => void;
}) {
  const modal = useModal(onClose);
  const titleId = useId();
  return (
    <dialog className={styles.dialog} aria-labelledby={titleId} {...modal}>
      <h2 id={titleId}>{title}</h2>
      {children}
    </dialog>
  );
}
