import { GAME_IDS, gameMeta } from '@advay/shared/games/catalogue';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { GameModule } from '../../game-runtime/contract.ts';
import type { FinishedRound } from '../../game-runtime/finished-round.ts';
import { createPlayedRounds } from '../../game-runtime/played-rounds.ts';
import { createSounds } from '../../game-runtime/sounds.ts';
import { createSpeaker } from '../../game-runtime/speak.ts';
import { Stage } from '../../game-runtime/stage.tsx';
import { loadGame } from '../../games/load-game.ts';
import type { InputSource } from '../../input/player-input.ts';
import { createVisionSource } from '../../input/vision-source.ts';
import { FireflyLoader } from '../../ui/firefly-loader.tsx';
import { useCurrentPlayer } from '../children/current-player.ts';
import { doGamesSleepNow, rememberPlay, useGamesSleep } from '../children/play-today.ts';
import { addDeviceXp } from '../home/device-xp.ts';
import { CameraOffer } from './camera-offer.tsx';
import { CameraProblem } from './camera-problem.tsx';
import { CameraWindow } from './camera-window.tsx';
import { GamesAsleep } from './games-asleep.tsx';
import { LeaveButton } from './leave-button.tsx';
import { Opening } from './opening.tsx';
import styles from './play-screen.module.css';
import { RoundEnd } from './round-end.tsx';
import { planRound, playerKey } from './round-plan.ts';
import { openRoundPost, postRound } from './round-post.ts';
import { StorageNotice } from './storage-notice.tsx';
import { useCameraPlay } from './use-camera-play.ts';
import { useDemoHand } from './use-demo-hand.ts';
import { VisionMeter } from './vision-meter.tsx';

const played = createPlayedRounds();

/** Where a child plays one game: the stage, the camera's part in it, and what comes after a round. */
export function PlayScreen() {
  const { gameID } = useParams();
  const id = GAME_IDS.find((known) => known === gameID);
  const [game, setGame] = useState<GameModule<never> | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    if (id !== undefined) loadGame(id).then(setGame, setFailure);
  }, [id]);
  if (id === undefined) throw new Response(null, { status: 404 });
  // To the error screen, which offers to load the page anew.
  if (failure !== null) throw failure;
  return (
    <main className={styles.screen} aria-label={gameMeta(id).title}>
      {game?.id === id ? <PlayUnlessAsleep key={id} game={game} /> : <FireflyLoader />}
    </main>
  );
}

/** Decided once, as the screen opens: a round that is being played comes to its end. */
function PlayUnlessAsleep({ game }: { game: GameModule<never> }) {
  const [isAsleep] = useState(doGamesSleepNow);
  return isAsleep ? <GamesAsleep /> : <Play game={game} />;
}

function Play({ game }: { game: GameModule<never> }) {
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const player = useCurrentPlayer();
  const isAsleep = useGamesSleep();
  const sounds = useMemo(() => createSounds(), []);
  const speaker = useMemo(() => createSpeaker(), []);
  const demo = useDemoHand(address.get('camera') === 'demo', game);
  const camera = useCameraPlay({ ...game.byHand, ...demo });
  const [tracking, setTracking] = useState<'tracked' | 'lost'>('tracked');
  const [finished, setFinished] = useState<FinishedRound | null>(null);
  const [isCelebrated, setIsCelebrated] = useState(false);

  const plan = useCallback(
    () =>
      planRound({
        game,
        player,
        played,
        isPortrait: innerHeight > innerWidth,
        asked: {
          step: address.get('step'),
          seed: address.get('seed'),
          players: address.get('players'),
        },
        random: Math.random,
      }),
    [game, player, address],
  );
  const [round, setRound] = useState(plan);

  useEffect(() => {
    openRoundPost();
    return () => {
      sounds.dispose();
      speaker.stop();
    };
  }, [sounds, speaker]);

  const { eyes, state } = camera;
  const sources = useMemo<readonly InputSource[]>(
    () =>
      eyes === null
        ? []
        : [createVisionSource({ tracking: eyes.tracking, fieldAspect: () => round.config.aspect })],
    [eyes, round.config.aspect],
  );
  useEffect(
    () => () => {
      for (const source of sources) source.dispose();
    },
    [sources],
  );

  const endRound = (done: FinishedRound) => {
    played.remember(playerKey(player), done);
    rememberPlay(player, done.activeMs);
    addDeviceXp(done.xpEarned);
    postRound(done, player);
    setFinished(done);
  };
  const playAgain = () => {
    setFinished(null);
    setIsCelebrated(false);
    setRound(plan());
  };

  const isChoosing =
    state.kind === 'offered' || state.kind === 'opening' || state.kind === 'problem';
  return (
    <>
      <Stage
        game={game}
        config={round.config}
        seed={round.seed}
        sources={sources}
        isPaused={isChoosing}
        onTracking={setTracking}
        onRoundEnd={endRound}
        onCelebrated={() => setIsCelebrated(true)}
        onFrame={demo.watch}
        sounds={sounds}
        speaker={speaker}
      />
      <LeaveButton onLeave={() => navigate('/')} />
      {eyes !== null && <CameraWindow stream={eyes.camera.stream} isLost={tracking === 'lost'} />}
      {eyes !== null && address.has('meter') && <VisionMeter tracking={eyes.tracking} />}
      {state.kind === 'seeing' && state.storage === 'not-kept' && <StorageNotice />}
      {state.kind === 'offered' && (
        <CameraOffer speaker={speaker} onHand={camera.open} onFinger={camera.playWithout} />
      )}
      {state.kind === 'opening' && (
        <Opening progress={state.progress} onFinger={camera.playWithout} />
      )}
      {state.kind === 'problem' && (
        <CameraProblem
          problem={state.problem}
          onTryAgain={camera.open}
          onFinger={camera.playWithout}
        />
      )}
      {finished !== null && isCelebrated && (
        <RoundEnd
          xpEarned={finished.xpEarned}
          speaker={speaker}
          eyes={eyes}
          isAsleep={isAsleep}
          onAgain={playAgain}
          onGarden={() => navigate('/')}
        />
      )}
    </>
  );
}
