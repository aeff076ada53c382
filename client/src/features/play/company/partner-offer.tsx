import { useEffect } from 'react';
import { Link } from 'react-router';
import type { OfferedGame } from '../../../game-runtime/offered-game.ts';
import { AvatarFrame } from '../../../ui/avatar-frame.tsx';
import { BigTile } from '../../../ui/big-tile.tsx';
import type { Speaker } from '../../../voice/speak.ts';
import { useWords } from '../../../words/use-words.ts';
import { useCurrentPlayer } from '../../children/current-player.ts';
import { MeadowChoice } from '../../children/meadow-choice.tsx';
import { FigureFrame, PlayerAvatar } from '../../children/player-avatar.tsx';
import styles from './partner-offer.module.css';
import { TwoChildren } from './two-children.tsx';
import { useFriends } from './use-friends.ts';

type Props = Readonly<{
  game: Pick<OfferedGame<never>, 'id' | 'controls' | 'remote'>;
  speaker: Speaker;
  onHere: (players: 1 | 2) => void;
  onFriend: (friendshipId: string) => void;
}>;

/** The first choice before a game for two: the bear, somebody beside the child, or a friend in another home. */
export function PartnerOffer({ game, speaker, onHere, onFriend }: Props) {
  const { avatars } = useWords('home');
  const { lines, buttons, inviteFriend } = useWords('child');
  const line = lines.choosePartner;
  const player = useCurrentPlayer();
  const canMeet = game.remote !== undefined;
  const friends = useFriends(canMeet && player.kind === 'child' ? player.child.id : null, game.id);
  useEffect(() => speaker.say(line), [speaker, line]);
  return (
    <MeadowChoice
      question={line}
      isOver
      tiles={
        <>
          <BigTile
            picture={<FigureFrame figure="bear" />}
            label={buttons.bear}
            autoFocus
            onClick={() => onHere(1)}
          />
          {game.controls.seats === 2 ? (
            <BigTile
              picture={
                <AvatarFrame>
                  <TwoChildren />
                </AvatarFrame>
              }
              label={buttons.twoHere}
              onClick={() => onHere(2)}
            />
          ) : null}
          {friends?.map(({ id, friendAvatar }) => (
            <BigTile
              key={id}
              picture={<PlayerAvatar avatar={friendAvatar} />}
              label={avatars[friendAvatar]}
              onClick={() => onFriend(id)}
            />
          ))}
        </>
      }
    >
      {canMeet && friends?.length === 0 ? (
        <Link to="/parents/friends" className={styles.grownUp}>
          {inviteFriend}
        </Link>
      ) : null}
    </MeadowChoice>
  );
}
