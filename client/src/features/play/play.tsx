import type { GameId } from '@advay/shared/games/catalogue';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { movementsOf } from '../../controls/movement.ts';
import { takenSeats } from '../../controls/taken-seats.ts';
import type { GameModule } from '../../game-runtime/contract.ts';
import type { FinishedRound } from '../../game-runtime/finished-round.ts';
import { Stage } from '../../game-runtime/stage.tsx';
import { useLanguage } from '../../words/use-words.ts';
import { CameraParts, isChoosingCamera, isComing } from '../camera/camera-parts.tsx';
import { useCameraPlay } from '../camera/use-camera-play.ts';
import { useCameraSources } from '../camera/use-camera-sources.ts';
import { useDemoChild } from '../camera/use-demo-child.ts';
import { useStandsBefore } from '../camera/use-stands-before.ts';
import { useCurrentPlayer } from '../children/current-player.ts';
import { useGamesSleep } from '../children/play-today.ts';
import { played } from '../rounds/played.ts';
import { freshestGames } from '../rounds/propose-games.ts';
import { layStones } from './ending/ladder-stones.ts';
import { RoundEnd, useRoundEnd } from './ending/lazy-round-end.tsx';
import { keepRound } from './keep-round.ts';
import { LeaveButton } from './leave-button.tsx';
import { lettersOf } from './letters-of.ts';
import { proposeRest } from './propose-rest.ts';
import { ageBandOf, ladderOf, planRound, playerKey } from './round-plan.ts';
import { SoundCorner } from './sound-corner.tsx';
import { useRoundMusic } from './use-round-music.ts';
import { useRoundVoice } from './use-round-voice.ts';

// Few turn the screen in the middle of a round.
const TurnHint = lazy(() =>
  import('./turn-hint.tsx').then(
    ({ TurnHint: loaded }) => ({ default: loaded }),
    () => ({ default: () => null }),
  ),
);

/** One round after the other before this screen. */
export function Play({ game }: { game: GameModule<never> }) {
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const player = useCurrentPlayer();
  const language = useLanguage();
  const isAsleep = useGamesSleep();
  const { sounds, speaker } = useRoundVoice(game.id);
  useRoundEnd();
  const players = takenSeats(game.controls, address.get('players') === '2' ? 2 : 1);
  const demo = useDemoChild(address.get('camera') === 'demo', game, players);
  const camera = useCameraPlay({ controls: game.controls, players, isKept: true, ...demo });
  const [tracking, setTracking] = useState<'tracked' | 'lost'>('tracked');
  const [finished, setFinished] = useState<FinishedRound | null>(null);
  const [isCelebrated, setIsCelebrated] = useState(false);
  const [isChoosingSound, setIsChoosingSound] = useState(false);
  const [resting, setResting] = useState<GameId | null>(null);

  const plan = useCallback(
    (chosenStep?: string) =>
      planRound({
        game,
        player,
        played,
        isPortrait: innerHeight > innerWidth,
        asked: {
          step: chosenStep ?? address.get('step'),
          seed: address.get('seed'),
          players: address.get('players'),
          alphabet: address.get('alphabet'),
        },
        languages: navigator.languages,
        language,
        random: Math.random,
      }),
    [game, player, address, language],
  );
  const [round, setRound] = useState(plan);
  const onEvents = useRoundMusic(round, { tracking, isOver: finished !== null });

  const isEnded = finished !== null && isCelebrated;
  const { eyes, state } = camera;
  const sources = useCameraSources(camera, game.controls, {
    fieldAspect: round.config.aspect,
    players: round.config.players,
  });

  // Whoever plays without the camera has a picture button for every sign.
  const hasButtons =
    (state.kind === 'off' || isComing(state)) && movementsOf(game.controls).length > 0;
  const { aspect } = round.config;
  const { before, cameraAt } = useStandsBefore(state, { aspect, hasButtons });

  const endRound = (done: FinishedRound) => {
    keepRound(done, player);
    const { controls } = game;
    const { activeMs } = done;
    const isByCamera = eyes !== null;
    setResting(proposeRest({ playerKey: playerKey(player), controls, isByCamera, activeMs }));
    setFinished(done);
  };
  const playAgain = (chosenStep?: string) => {
    setFinished(null);
    setIsCelebrated(false);
    setRound(plan(chosenStep));
  };
  const playOther = (id: GameId) => navigate({ pathname: `/play/${id}`, search: demoOf(address) });
  const layPath = () => {
    const key = playerKey(player);
    const letters = lettersOf(player, address.get('alphabet'), navigator.languages, language);
    const steps = ladderOf(game, letters);
    const furthest = played.furthestStep(key, game.id, steps);
    return layStones({ steps, furthest, next: played.nextStep(key, game.id, steps) });
  };
  const { rounds } = played.read(playerKey(player));
  const [freshest] = freshestGames({
    ageBand: ageBandOf(player),
    rounds,
  });
  const otherId = resting ?? freshest;

  return (
    <>
      <Stage
        game={game}
        config={round.config}
        seed={round.seed}
        sources={sources}
        isPaused={isChoosingCamera(state) || isChoosingSound}
        hasButtons={hasButtons}
        before={before}
        hint={
          before.isTurned === true && (
            <Suspense fallback={null}>
              <TurnHint speaker={speaker} isTall={aspect < 1} onAnew={() => playAgain()} />
            </Suspense>
          )
        }
        onTracking={setTracking}
        onRoundEnd={endRound}
        onEvents={onEvents}
        onCelebrated={() => setIsCelebrated(true)}
        onFrame={demo.watch}
        sounds={sounds}
        speaker={speaker}
      />
      {isEnded ? null : <LeaveButton onLeave={() => navigate('/')} />}
      <SoundCorner
        at={cameraAt}
        hasButtons={hasButtons}
        isEnded={isEnded}
        onChoosing={setIsChoosingSound}
      />
      <CameraParts
        camera={camera}
        controls={game.controls}
        players={round.config.players}
        hands={game.handsIn?.(round.config)}
        isPlaying={finished === null}
        speaker={speaker}
        tracking={tracking}
        hasMeter={address.has('meter')}
        cameraAt={isEnded ? 'above' : cameraAt}
      />
      {isEnded && (
        <RoundEnd
          gameID={game.id}
          xpEarned={finished.xpEarned}
          speaker={speaker}
          eyes={eyes}
          isAsleep={isAsleep}
          path={{ stones: layPath(), onStep: playAgain }}
          {...(otherId !== undefined && {
            other: { id: otherId, isForRest: resting !== null, onPlay: playOther },
          })}
          onAgain={() => playAgain()}
          onGarden={() => navigate('/')}
        />
      )}
    </>
  );
}

/** Whoever is played for by the rendered child is in the next game as well. */
function demoOf(address: URLSearchParams): string {
  return address.get('camera') === 'demo' ? '?camera=demo' : '';
}
