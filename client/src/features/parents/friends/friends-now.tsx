import type { Friendship } from '@advay/shared/schemas/friendship';
import { fillLine } from '@advay/shared/words/line';
import IconBall from '~icons/fluent-emoji-flat/ping-pong';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useWords } from '../../../words/use-words.ts';
import { useKnownChildren } from '../../children/known-children.ts';
import { PlayerAvatar } from '../../children/player-avatar.tsx';
import form from '../form.module.css';
import styles from './friends.module.css';

/** After both parents said yes: the two animals, and how the children meet. */
export function FriendsNow({ friendship }: { friendship: Friendship }) {
  const words = useWords('parents/friends').now;
  const child = useKnownChildren().find(({ id }) => id === friendship.childId);
  return (
    <Card>
      <h1>{words.title}</h1>
      <div className={styles.pair}>
        <span>
          <PlayerAvatar avatar={child?.avatar ?? null} />
        </span>
        <IconBall className={styles.ball} aria-hidden="true" />
        <span>
          <PlayerAvatar avatar={friendship.friendAvatar} />
        </span>
      </div>
      <p>{fillLine(words.text, { name: child?.nickname ?? words.yourChild })}</p>
      <div className={form.actions}>
        <ButtonLink to="/who">{words.goAndPlay}</ButtonLink>
        <ButtonLink to="/parents/friends" tone="quiet">
          {words.seeFriends}
        </ButtonLink>
      </div>
    </Card>
  );
}
