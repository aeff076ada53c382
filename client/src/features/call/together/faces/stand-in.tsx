import { AvatarFrame } from '../../../../ui/avatar-frame.tsx';
import { RelationPicture } from '../../../../ui/relation-picture.tsx';
import { PlayerAvatar } from '../../../children/player-avatar.tsx';
import type { Them } from '../them.ts';
import styles from './faces.module.css';

/** Where somebody's camera shows nothing: their picture, with a ring that grows as they speak. */
export function StandIn({ them, loudness }: { them: Them; loudness: number }) {
  return (
    <span className={styles.standIn}>
      <span className={styles.ring} style={{ scale: `${1 + loudness * 0.35}` }} />
      <span className={styles.portrait}>
        {them.avatar === null && them.relation !== null ? (
          <AvatarFrame>
            <RelationPicture relation={them.relation} />
          </AvatarFrame>
        ) : (
          <PlayerAvatar avatar={them.avatar} />
        )}
      </span>
    </span>
  );
}
