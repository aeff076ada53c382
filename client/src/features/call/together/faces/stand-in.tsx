import { AvatarFrame } from '../../../../ui/avatar-frame.tsx';
import { RelationPicture } from '../../../../ui/relation-picture.tsx';
import { PlayerAvatar } from '../../../children/player-avatar.tsx';
import type { Drawn } from '../them.ts';
import styles from './faces.module.css';

/** Where somebody's camera shows nothing: their picture, with a ring that grows as they speak. */
export function StandIn({ who, loudness }: { who: Drawn; loudness: number }) {
  return (
    <span className={styles.standIn}>
      <span className={styles.ring} style={{ scale: `${1 + loudness * 0.35}` }} />
      <span className={styles.portrait}>
        {who.avatar === null && who.relation !== null ? (
          <AvatarFrame>
            <RelationPicture relation={who.relation} />
          </AvatarFrame>
        ) : (
          <PlayerAvatar avatar={who.avatar} />
        )}
      </span>
    </span>
  );
}
