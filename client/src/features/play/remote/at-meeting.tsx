import type { Avatar } from '@advay/shared/children/avatars';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useSearchParams } from 'react-router';
import type { GameModule } from '../../../game-runtime/contract.ts';
import type { FinishedRound } from '../../../game-runtime/finished-round.ts';
import { LiveStage } from '../../../game-runtime/live-stage.tsx';
import type { LoopFrame, LoopSetup } from '../../../game-runtime/loop.ts';
import type { RemoteLoop, RemotePart } from '../../../game-runtime/offered-game.ts';
import { useElapsed } from '../../../ui/use-elapsed.ts';
import { useStayAwake } from '../../../ui/use-stay-awake.ts';
import { useWords } from '../../../words/use-words.ts';
import { CameraParts, isChoosingCamera } from '../../camera/camera-parts.tsx';
import { useCameraPlay } from '../../camera/use-camera-play.ts';
import { useCameraSources } from '../../camera/use-camera-sources.ts';
import { useStandsBefore } from '../../camera/use-stands-before.ts';
import { useCurrentPlayer } from '../../children/current-player.ts';
import { useGamesSleep } from '../../children/play-today.ts';
import { played } from '../../rounds/played.ts';
import { RoundEnd, useRoundEnd } from '../ending/lazy-round-end.tsx';
import { keepRound } from '../keep-round.ts';
import { LeaveButton } from '../leave-button.tsx';
import { planRound } from '../round-plan.ts';
import { SoundCorner } from '../sound-corner.tsx';
import { TurnHint } from '../turn-hint.tsx';
import { useRoundMusic } from '../use-round-music.ts';
import { useRoundVoice } from '../use-round-voice.ts';
import { FriendChip } from './friend-chip.tsx';
import { RING_MS, WAY_OVERDUE_MS } from './limits.ts';
import type { Meeting } from './meeting.ts';
import { PhaseCard } from './phase-card.tsx';
import { linesOf } from './phase-words.ts';
import { remotePhase } from './remote-phase.ts';
import { showTests } from './show-tests.ts';
import { useRemoteGame } from './use-remote-game.ts';

type Props = Readonly<{
  game: GameModule<never>;
  part: RemotePart;
  meeting: Meeting;
  friendshipId: string;
  avatar: Avatar | null;
  /** The room has closed: another ticket, another meeting. */
  onBeginAnew: () => void;
  onBear: () => void;
  onGarden: () => void;
}>;

/** Once there is a way to ask for the friend: the call, the game between the two homes, and its end. */
export function AtMeeting(props: Props) {
  const { game, part, meeting, friendshipId, avatar, onGarden } = props;
  const { friend: words } = useWords('child');
  const [address] = useSearchParams();
  const player = useCurrentPlayer();
  const isAsleep = useGamesSleep();
  const { sounds, speaker } = useRoundVoice(game.id);
  useRoundEnd();
  const [config] = useState(() => {
    const asked = { step: address.get('step'), seed: null };
    const isPortrait = innerHeight > innerWidth;
    return planRound({ game, player, played, isPortrait, asked, random: Math.random }).config;
  });
  const camera = useCameraPlay({ controls: game.controls, isKept: true });
  const { aspect } = config;
  const sources = useCameraSources(camera, game.controls, { fieldAspect: aspect });
  const { before, cameraAt } = useStandsBefore(camera.state, { aspect, hasButtons: false });
  const [tracking, setTracking] = useState<'tracked' | 'lost'>('tracked');

  // A friend in another home is waited for and played with, by hand or not.
  useStayAwake(true);
  const state = useSyncExternalStore(meeting.subscribe, meeting.state);
  const { slot } = state;
  const remote = useRemoteGame({
    part,
    config,
    slot,
    wire: meeting.wire,
    friendshipId,
    avatar,
  });

  const [match, setMatch] = useState(0);
  const [hasMet, setHasMet] = useState(false);
  const [isWithFriend, setIsWithFriend] = useState(false);
  const [isMeanwhile, setIsMeanwhile] = useState(false);
  const [finished, setFinished] = useState<FinishedRound | null>(null);
  const [isCelebrated, setIsCelebrated] = useState(false);
  const ring = useElapsed(state.friend !== 'joined' && !hasMet, RING_MS);
  const way = useElapsed(state.friend === 'joined' && !state.isLinked, WAY_OVERDUE_MS);
  const phase = remotePhase({
    meeting: state,
    hasMet,
    isRingOver: ring.isOver,
    isWayOverdue: way.isOver,
    isMeanwhile,
  });

  const onEvents = useRoundMusic(match, { tracking, isOver: finished !== null });
  const loop = useRef<RemoteLoop<unknown> | null>(null);
  const beginMatch = useCallback(() => {
    setFinished(null);
    setIsCelebrated(false);
    setMatch((count) => count + 1);
  }, []);
  const makeLoop = useCallback(
    (setup: LoopSetup) => {
      if (remote === null) throw new Error('There is no game between the two homes yet');
      loop.current = remote.makeLoop(setup, { match, onNewMatch: beginMatch });
      return loop.current;
    },
    [remote, beginMatch, match],
  );
  const isGone = phase.kind === 'friend-gone' || (phase.kind === 'trouble' && hasMet);
  useEffect(() => {
    if (isGone) loop.current?.end();
  }, [isGone]);

  useEffect(() => {
    if (isMeanwhile) speaker.say(words.lines.meanwhile);
  }, [isMeanwhile, speaker, words]);

  const look = (frame: LoopFrame<unknown>, fieldAspect: number) => {
    if (remote === null) return;
    const friend = remote.friend();
    if (friend.hasBeenHeard) setHasMet(true);
    setIsWithFriend(friend.isHere);
    showTests(remote.seen(frame.current), fieldAspect);
  };
  const endRound = (done: FinishedRound) => {
    keepRound(done, player);
    setFinished(done);
  };
  const playAgain = () => {
    remote?.playAgain();
    beginMatch();
  };

  const callAgain = () => {
    if (phase.kind === 'nobody-came') ring.restart();
    else if (phase.kind === 'trouble' && phase.trouble === 'version') location.reload();
    else props.onBeginAnew();
  };

  const isOnCourt = phase.kind === 'playing' || phase.kind === 'meanwhile';
  const isChoosing = isChoosingCamera(camera.state);
  const isEnded = finished !== null && isCelebrated;
  return (
    <>
      {remote === null ? null : (
        <LiveStage
          game={remote.game}
          aspect={aspect}
          before={before}
          hint={before.isTurned === true && <TurnHint speaker={speaker} isTall={aspect < 1} />}
          makeLoop={makeLoop}
          sources={sources}
          isPaused={isChoosing || isGone}
          onTracking={setTracking}
          onRoundEnd={endRound}
          onEvents={onEvents}
          onCelebrated={() => setIsCelebrated(true)}
          onFrame={look}
          {...(isOnCourt && { sounds, speaker })}
        />
      )}
      {isEnded ? null : <LeaveButton onLeave={onGarden} />}
      <SoundCorner at={cameraAt} isEnded={isEnded} />
      {isOnCourt && !isEnded ? <FriendChip avatar={avatar} isHere={isWithFriend} /> : null}
      <CameraParts
        camera={camera}
        controls={game.controls}
        isPlaying={isOnCourt && finished === null}
        speaker={speaker}
        tracking={tracking}
        hasMeter={address.has('meter')}
        cameraAt={isEnded ? 'above' : cameraAt}
      />
      {isEnded ? (
        <RoundEnd
          gameID={game.id}
          xpEarned={finished.xpEarned}
          speaker={speaker}
          eyes={camera.eyes}
          isAsleep={isAsleep}
          {...(isGone && { note: linesOf(phase, words).line })}
          onAgain={isGone ? props.onBear : playAgain}
          onGarden={onGarden}
        />
      ) : null}
      {isChoosing || isOnCourt || finished !== null ? null : (
        <PhaseCard
          phase={phase}
          avatar={avatar}
          speaker={speaker}
          eyes={camera.eyes}
          onMeanwhile={remote === null ? null : () => setIsMeanwhile(true)}
          onBear={props.onBear}
          onCallAgain={callAgain}
          onGarden={onGarden}
        />
      )}
    </>
  );
}
