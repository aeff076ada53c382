import type { Avatar } from '@advay/shared/children/avatars';
import { CastFigure } from '../../cast/cast-figure.tsx';
import type { Figure } from '../../cast/figures.ts';
import { useCast } from '../../cast/use-cast.ts';
import { AvatarFrame } from '../../ui/avatar-frame.tsx';
import { Firefly } from '../../ui/firefly.tsx';
import styles from './player-avatar.module.css';

/** A child's animal, or the firefly for a guest, in a round frame. */
export function PlayerAvatar({ avatar }: { avatar: Avatar | null }) {
  if (avatar !== null) return <FigureFrame figure={avatar} />;
  return (
    <AvatarFrame>
      <Firefly />
    </AvatarFrame>
  );
}

/** Somebody of the cast in a round frame, which is empty as long as there is no drawing of it. */
export function FigureFrame({ figure }: { figure: Figure }) {
  const isThere = useCast();
  return (
    <AvatarFrame>
      <span className={styles.figure}>
        {isThere ? <CastFigure figure={figure} face="happy" /> : null}
      </span>
    </AvatarFrame>
  );
}
