import type { KnownChild } from '../children/known-child.ts';
import { PlayerAvatar } from '../children/player-avatar.tsx';
import styles from './child-heading.module.css';

/** Whose card this is: the child's animal and nickname. */
export function ChildHeading({ child }: { child: KnownChild }) {
  return (
    <h2 className={styles.child}>
      <span className={styles.avatar}>
        <PlayerAvatar avatar={child.avatar} />
      </span>
      {child.nickname}
    </h2>
  );
}
