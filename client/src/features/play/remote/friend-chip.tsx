import type { Avatar } from '@advay/shared/children/avatars';
import { fillLine } from '@advay/shared/words/line';
import IconWaiting from '~icons/fluent-emoji-flat/hourglass-not-done';
import { useWords } from '../../../words/use-words.ts';
import { PlayerAvatar } from '../../children/player-avatar.tsx';
import styles from './friend-chip.module.css';

/** Who plays in the other home, small beside the court; with an hourglass while that child is away. */
export function FriendChip({ avatar, isHere }: { avatar: Avatar | null; isHere: boolean }) {
  const { avatars } = useWords('home');
  const { friend } = useWords('child');
  const name = avatar === null ? friend.yours : avatars[avatar];
  return (
    <div
      className={styles.chip}
      role="img"
      aria-label={fillLine(isHere ? friend.playsWithYou : friend.isAwaited, { name })}
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
