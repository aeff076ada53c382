import { type GameId, gameMeta } from '@advay/shared/games/catalogue';
import { createRng } from '@advay/shared/kernel/rng';
import { type GameConfig, WHOLE_FIELD } from '../../src/game-runtime/contract.ts';
import { letterbox } from '../../src/game-runtime/field-to-px.ts';
import { advanceRound, createRound } from '../../src/game-runtime/round.ts';
import { loadGame } from '../../src/games/load-game.ts';
import { percentile } from '../../src/vision/meter.ts';

// Each game, played by its own bot in a real browser and drawn as large as a tablet shows it.

const TABLET_PX = { widthPx: 820, heightPx: 1180 };
/** The first frames compile what they run. */
const WARM_UP_FRAMES = 120;
const MEASURED_FRAMES = 1_200;
const SEED = 7;

export type GameCost = Readonly<{ stepP95Ms: number; drawP95Ms: number }>;

declare global {
  interface Window {
    costOf?: (id: GameId) => Promise<GameCost>;
  }
}

/** The dearest of its ladder, step by step: what one step costs and what one picture does. */
async function costOf(id: GameId): Promise<GameCost> {
  const costs: GameCost[] = [];
  for (const step of gameMeta(id).steps) costs.push(await costOfStep(id, step));
  return {
    stepP95Ms: Math.max(...costs.map(({ stepP95Ms }) => stepP95Ms)),
    drawP95Ms: Math.max(...costs.map(({ drawP95Ms }) => drawP95Ms)),
  };
}

async function costOfStep(id: GameId, step: string): Promise<GameCost> {
  const game = await loadGame(id);
  const view = await game.createView();
  const canvas = document.createElement('canvas');
  canvas.width = TABLET_PX.widthPx;
  canvas.height = TABLET_PX.heightPx;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No 2D canvas to draw on');
  const aspect = game.fieldAspect.portrait;
  const config: GameConfig = {
    step,
    aspect,
    ageBand: '5-6',
    ownName: 'Mia',
    reach: WHOLE_FIELD,
    handSide: null,
  };
  const surface = { context, ...TABLET_PX, isDusk: false, hasReducedMotion: false };
  const field = letterbox(TABLET_PX.widthPx, TABLET_PX.heightPx, aspect);
  const stepMs: number[] = [];
  const drawMs: number[] = [];
  let round = createRound(game.simulation, config, SEED);
  let rng = createRng(SEED);
  for (let frame = 0; frame < WARM_UP_FRAMES + MEASURED_FRAMES; frame += 1) {
    if (round.outcome !== null) round = createRound(game.simulation, config, SEED + frame);
    const wish = game.simulation.bot(round.state, rng);
    rng = wish.rng;
    const before = round.state;
    const beganMs = performance.now();
    round = advanceRound(game.simulation, round, wish.input).round;
    const steppedMs = performance.now();
    view.draw({ ...surface, field, timeMs: frame * 16 }, before, round.state, 0.5, wish.input);
    const drawnMs = performance.now();
    if (frame < WARM_UP_FRAMES) continue;
    stepMs.push(steppedMs - beganMs);
    drawMs.push(drawnMs - steppedMs);
    // Let the browser paint what was asked for, as it does between two frames of the screen.
    if (frame % 30 === 0) await new Promise(requestAnimationFrame);
  }
  view.dispose();
  return { stepP95Ms: percentile(stepMs, 0.95) ?? 0, drawP95Ms: percentile(drawMs, 0.95) ?? 0 };
}

window.costOf = costOf;
