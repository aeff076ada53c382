import { useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { OfferedGame, RemotePart } from '../../../game-runtime/offered-game.ts';
import { FireflyLoader } from '../../../ui/firefly-loader.tsx';
import { useCurrentPlayer } from '../../children/current-player.ts';
import { askFor } from '../company/company.ts';
import { useFriends } from '../company/use-friends.ts';
import { AtMeeting } from './at-meeting.tsx';
import { useMeeting } from './use-meeting.ts';

type Props = Readonly<{ game: OfferedGame<never>; friendshipId: string }>;

/** A child and its friend in another home, from the tap on the friend to the way back to the garden. */
export function RemotePlay(props: Props) {
  const [attempt, setAttempt] = useState(0);
  return <OneAttempt key={attempt} {...props} onBeginAnew={() => setAttempt(attempt + 1)} />;
}

function OneAttempt({ game, friendshipId, onBeginAnew }: Props & { onBeginAnew: () => void }) {
  const navigate = useNavigate();
  const [address, setAddress] = useSearchParams();
  const player = useCurrentPlayer();
  const meeting = useMeeting(friendshipId);
  const friends = useFriends(player.kind === 'child' ? player.child.id : null, game.id);
  const friend = friends?.find(({ id }) => id === friendshipId);
  const part = useRemotePart(game);
  if (meeting === null || part === null) return <FireflyLoader />;
  return (
    <AtMeeting
      game={game}
      part={part}
      meeting={meeting}
      friendshipId={friendshipId}
      avatar={friend?.friendAvatar ?? null}
      onBeginAnew={onBeginAnew}
      onBear={() => setAddress(askFor(address, { players: 1 }), { replace: true })}
      onGarden={() => navigate('/')}
    />
  );
}

/** The game's part for two homes, fetched while the room is opened. */
function useRemotePart(game: OfferedGame<never>): RemotePart | null {
  const [part, setPart] = useState<RemotePart | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let isLeft = false;
    game.remote?.().then(
      (loaded) => isLeft || setPart(loaded),
      (cause) => isLeft || setFailure(cause),
    );
    return () => {
      isLeft = true;
    };
  }, [game]);
  // To the error screen, which offers to load the page anew.
  if (failure !== null) throw failure;
  return part;
}
