import type { AgeBand } from '@advay/shared/games/catalogue';
import type { Line } from '@advay/shared/words/line';
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Controls } from '../controls/controls.ts';
import { movementsOf } from '../controls/movement.ts';
import { mergeSources } from '../input/merge-sources.ts';
import type { InputSource } from '../input/player-input.ts';
import { hasCalmMotion } from '../ui/calm-motion.ts';
import { FireflyLoader } from '../ui/firefly-loader.tsx';
import { useIsDusk } from '../ui/theme.ts';
import type { Speaker } from '../voice/speak.ts';
import { useWords } from '../words/use-words.ts';
import { Caption } from './caption.tsx';
import type { GameEvent, GameModule } from './contract.ts';
import { eachFrame } from './each-frame.ts';
import type { FinishedRound } from './finished-round.ts';
import type { LoopFrame, LoopSetup, RoundLoop } from './loop.ts';
import { layPlay, type StandsBefore } from './play-layout.ts';
import { showLayout } from './show-layout.ts';
import { showLook } from './sign-buttons/show-look.ts';
import { SignButtons } from './sign-buttons/sign-buttons.tsx';
import type { Sounds } from './sounds.ts';
import styles from './stage.module.css';
import { fitCanvas, surfaceOf } from './stage-canvas.ts';
import { createStageDevices } from './stage-devices.ts';
import { createStagePainter } from './stage-painter.ts';
import { useView } from './use-view.ts';

/** What a stage needs of whoever looks on. */
export type StageSurroundings<State> = Readonly<{
  /** Besides mouse, touch and keyboard, which every stage has: the camera, a replay, a bot. Theirs to dispose of. */
  sources: readonly InputSource[];
  isPaused: boolean;
  onRoundEnd: (finished: FinishedRound) => void;
  onTracking: (tracking: 'tracked' | 'lost') => void;
  onEvents?: (events: readonly GameEvent[]) => void;
  /** Shown every frame what the game sees: for a hand that plays by itself. */
  onFrame?: ((frame: LoopFrame<State>, fieldAspect: number) => void) | undefined;
  /** After the round's end, when the last celebration has died away: time for the next screen. */
  onCelebrated?: () => void;
  sounds?: Sounds;
  speaker?: Speaker;
  /** Shows a picture button for every sign and axis of the game: for whoever plays without a camera. */
  hasButtons?: boolean;
  /** What stands before the scenery besides the caption, so that the field is where nothing covers it. */
  before?: StandsBefore;
  /** Stands in the place that the layout keeps for how to hold a turned screen. */
  hint?: ReactNode;
  /** False leaves mouse, touch and keyboard out: a replay or an attract screen. */
  hasDevices?: boolean;
}>;

type LiveStageProps<State> = StageSurroundings<State> &
  Readonly<{
    game: Pick<GameModule<State>, 'id' | 'description' | 'createView' | 'Hud'>;
    /** Shape of the field while this round lasts. */
    aspect: number;
    /** What keys and buttons there are; absent means that one child points and no more. */
    controls?: Controls;
    /** How many sit before this screen. */
    players?: 1 | 2;
    /** The youngest have the largest buttons. */
    ageBand?: AgeBand;
    /** Begins what is played; another one is another round. */
    makeLoop: (setup: LoopSetup) => RoundLoop<State>;
  }>;

const POINTING: Controls = {
  sense: 'hand',
  pointers: 2,
  smoothing: 'pop',
  signs: [],
  axes: [],
  seats: 1,
};

const ONLY_CORNERS: StandsBefore = { hasCorners: true, camera: null };

/** React redraws the Hud this often at most, and whenever something happened. */
const HUD_EVERY_MS = 250;
/** A longer frame is a sleeping tab; pictures move on as if it had been this long. */
const MAX_PICTURE_MS = 100;

/** Shows a loop on the screen and lets it read the player: fills its parent, which has a size. */
export function LiveStage<State>(props: LiveStageProps<State>) {
  const { game, aspect, makeLoop, sources, isPaused, speaker } = props;
  const { hasDevices = true, controls = POINTING, players = 1, ageBand = '5-6' } = props;
  const isPointedAt = controls.pointers > 0;
  const hasButtons = props.hasButtons === true && movementsOf(controls).length > 0;
  const stageRef = useRef<HTMLElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const stripRef = useRef<HTMLDivElement>(null);
  const mergedRef = useRef<InputSource | null>(null);
  const { titles } = useWords('home');
  const lines: Readonly<Record<string, Line>> = useWords(`games/${game.id}`).lines;
  const view = useView(game);
  const isDusk = useIsDusk();
  const [hudState, setHudState] = useState<State | null>(null);
  const [phase, setPhase] = useState<'playing' | 'over'>('playing');
  const [failure, setFailure] = useState<unknown>(null);
  const layoutIn = useEffectEvent((widthPx: number, heightPx: number) =>
    layPlay(widthPx, heightPx, aspect, props.before ?? ONLY_CORNERS),
  );

  useEffect(() => {
    const stage = stageRef.current;
    const canvas = canvasRef.current;
    const strip = hasButtons ? stripRef.current : null;
    const devices =
      stage !== null && canvas !== null && hasDevices
        ? [
            createStageDevices({
              stage,
              canvas,
              strip,
              fieldIn: (widthPx, heightPx) => layoutIn(widthPx, heightPx).field,
              aspect,
              controls,
              players,
              onLook: showLook,
            }),
          ]
        : [];
    mergedRef.current = mergeSources([...devices, ...sources]);
    return () => {
      for (const device of devices) device.dispose();
      mergedRef.current = null;
    };
  }, [sources, hasDevices, hasButtons, aspect, controls, players]);

  const isStill = useEffectEvent(() => isPaused || document.visibilityState === 'hidden');
  const look = useEffectEvent((timeMs: number) => ({
    timeMs,
    isDusk,
    hasReducedMotion: hasCalmMotion(),
  }));
  const hear = useEffectEvent((events: readonly GameEvent[]) => {
    for (const event of events) {
      if (event.kind === 'cue') props.sounds?.play(event.cue);
      if (event.kind === 'say') speaker?.say(lines[event.line] ?? '', event.values);
    }
    props.onEvents?.(events);
  });
  const tellTracking = useEffectEvent((tracking: 'tracked' | 'lost') => props.onTracking(tracking));
  const tellEnd = useEffectEvent((finished: FinishedRound) => props.onRoundEnd(finished));
  const tellCelebrated = useEffectEvent(() => props.onCelebrated?.());
  const tellFrame = useEffectEvent((frame: LoopFrame<State>) => props.onFrame?.(frame, aspect));

  useEffect(() => {
    const canvas = canvasRef.current;
    const context = canvas?.getContext('2d') ?? null;
    if (view === null || canvas === null || context === null) return;
    const painter = createStagePainter(view, isPointedAt);
    setPhase('playing');
    let hudAtMs = Number.NEGATIVE_INFINITY;
    let hasTold = false;
    const loop = makeLoop({
      source: { read: (nowMs) => mergedRef.current?.read(nowMs) ?? null, dispose() {} },
      onEvents(events) {
        painter.hear(events);
        hudAtMs = Number.NEGATIVE_INFINITY;
        hear(events);
      },
      onTracking: tellTracking,
      onRoundEnd(finished) {
        painter.hear([{ kind: 'cue', cue: 'celebrate' }]);
        setPhase('over');
        tellEnd(finished);
      },
    });

    let lastMs: number | null = null;
    function draw(nowMs: number, frame: LoopFrame<State>, isShown: boolean): void {
      if (canvas === null || context === null) return;
      const elapsedMs = Math.min(MAX_PICTURE_MS, nowMs - (lastMs ?? nowMs));
      lastMs = nowMs;
      tellFrame(frame);
      painter.advance(frame, elapsedMs);
      if (isShown) {
        fitCanvas(canvas, devicePixelRatio);
        const layout = layoutIn(canvas.clientWidth, canvas.clientHeight);
        showLayout(canvas, layout);
        painter.paint(surfaceOf(canvas, context, { ...look(nowMs), field: layout.field }), frame);
      }
      if (nowMs - hudAtMs >= HUD_EVERY_MS) {
        hudAtMs = nowMs;
        setHudState(frame.current);
      }
      if (frame.isOver && !painter.isCelebrating && !hasTold) {
        hasTold = true;
        tellCelebrated();
      }
    }

    const stop = eachFrame((nowMs, isShown) => {
      try {
        draw(nowMs, loop.advance(nowMs, isStill()), isShown);
      } catch (error) {
        stop();
        setFailure(error);
      }
    });
    return stop;
  }, [view, makeLoop, isPointedAt]);

  useEffect(() => () => speaker?.stop(), [speaker]);

  // To the error screen, like any other fault of a page.
  if (failure !== null) throw failure;
  const { Hud } = game;
  return (
    <section
      ref={stageRef}
      className={styles.stage}
      aria-label={titles[game.id]}
      data-phase={view === null ? 'loading' : phase}
      data-has-buttons={hasButtons || undefined}
    >
      <div className={styles.field}>
        <canvas ref={canvasRef} className={styles.canvas} />
        {view === null && <FireflyLoader />}
        {Hud && hudState !== null && (
          <div className={styles.hud}>
            <Hud state={hudState} />
          </div>
        )}
        {props.hint}
        {speaker && <Caption speaker={speaker} />}
      </div>
      {hasButtons && <SignButtons {...{ controls, players, ageBand, stripRef }} />}
    </section>
  );
}
