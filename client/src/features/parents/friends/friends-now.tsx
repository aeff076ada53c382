import type { Friendship } from '@advay/shared/schemas/friendship';
import IconBall from '~icons/fluent-emoji-flat/ping-pong';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useKnownChildren } from '../../children/known-children.ts';
import { PlayerAvatar } from '../../children/player-avatar.tsx';
import form from '../form.module.css';
import styles from './friends.module.css';

/** After both parents said yes: the two animals, and how the children meet. */
export function FriendsNow({ friendship }: { friendship: Friendship }) {
  const child = useKnownChildren().find(({ id }) => id === friendship.childId);
  return (
    <Card>
      <h1>They are friends now</h1>
      <div className={styles.pair}>
        <span>
          <PlayerAvatar avatar={child?.avatar ?? null} />
        </span>
        <IconBall className={styles.ball} aria-hidden="true" />
        <span>
          <PlayerAvatar avatar={friendship.friendAvatar} />
        </span>
      </div>
      <p>
        In the garden {child?.nickname ?? 'your child'} taps the ball in the meadow, and then the
        friend&rsquo;s animal. When both have done so, they play. Agree on a time with the other
        family: nobody is rung up.
      </p>
      <div className={form.actions}>
        <ButtonLink to="/who">Go and play</ButtonLink>
        <ButtonLink to="/parents/friends" tone="quiet">
          See the friends
        </ButtonLink>
      </div>
    </Card>
  );
}
