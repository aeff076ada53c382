import type { Avatar } from '@advay/shared/children/avatars';
import IconWaiting from '~icons/fluent-emoji-flat/hourglass-not-done';
import { AVATAR_NAMES } from '../../children/avatar-names.ts';
import { PlayerAvatar } from '../../children/player-avatar.tsx';
import styles from './friend-chip.module.css';

/** Who plays in the other home, small beside the court; with an hourglass while that child is away. */
export function FriendChip({ avatar, isHere }: { avatar: Avatar | null; isHere: boolean }) {
  const name = avatar === null ? 'Your friend' : AVATAR_NAMES[avatar];
  return (
    <div
      className={styles.chip}
      role="img"
      aria-label={isHere ? `${name} plays with you` : `${name} is awaited`}
      data-is-here={isHere}
    >
      <PlayerAvatar avatar={avatar} />
      {isHere ? null : (
        <span className={styles.lamp}>
          <IconWaiting aria-hidden="true" />
        </span>
      )}
    </div>
  );
}
