import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { GameModule } from '../../../game-runtime/contract.ts';
import { FireflyLoader } from '../../../ui/firefly-loader.tsx';
import { useCurrentPlayer } from '../../children/current-player.ts';
import { askFor } from '../company/company.ts';
import { useFriends } from '../company/use-friends.ts';
import { AtMeeting } from './at-meeting.tsx';
import { useMeeting } from './use-meeting.ts';

type Props = Readonly<{ game: GameModule<never>; friendshipId: string }>;

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
  if (meeting === null) return <FireflyLoader />;
  return (
    <AtMeeting
      game={game}
      meeting={meeting}
      friendshipId={friendshipId}
      avatar={friend?.friendAvatar ?? null}
      onBeginAnew={onBeginAnew}
      onBear={() => setAddress(askFor(address, { players: 1 }), { replace: true })}
      onGarden={() => navigate('/')}
    />
  );
}
