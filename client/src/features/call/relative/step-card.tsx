import type { Avatar } from '@advay/shared/children/avatars';
import type { ReactNode } from 'react';
import { Rings } from '../../../ui/rings.tsx';
import { PlayerAvatar } from '../../children/player-avatar.tsx';
import styles from './step-card.module.css';

type Props = Readonly<{
  title: string;
  way?: string;
  /** The child whom all of this is about. */
  child?: Avatar;
  isRinging?: boolean;
  /** For tests and for what a family tells on the telephone. */
  step: string;
  children?: ReactNode;
}>;

/** One thing on the screen: what it is, and what can be done. What changes by itself is read aloud. */
export function StepCard({ title, way, child, isRinging = false, step, children }: Props) {
  return (
    <section className={styles.card} data-step={step}>
      {child === undefined ? null : (
        <span className={styles.child}>
          <Rings isOn={isRinging}>
            <PlayerAvatar avatar={child} />
          </Rings>
        </span>
      )}
      <div className={styles.said} role="status">
        <h1 key={step} ref={takeLostFocus} className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        {way === undefined ? null : <p>{way}</p>}
      </div>
      {children}
    </section>
  );
}

/** The button that led here is gone: else the keyboard and the screen reader would begin at the top. */
function takeLostFocus(heading: HTMLHeadingElement | null): void {
  if (document.activeElement === document.body) heading?.focus();
}

/** What can be done, the first thing first; each as wide as the card where that is narrow. */
export function Choices({ children }: { children: ReactNode }) {
  return <div className={styles.choices}>{children}</div>;
}

/** Said beside the matter itself. */
export function Aside({ children }: { children: ReactNode }) {
  return <p className={styles.aside}>{children}</p>;
}
