import type { AgeBand, GameId } from '@advay/shared/games/catalogue';
import { createPlayer } from '../../src/game-runtime/bots/players.ts';
import { type GameConfig, type GameModule, WHOLE_FIELD } from '../../src/game-runtime/contract.ts';
import { letterbox } from '../../src/game-runtime/field-to-px.ts';
import type { LoopFrame } from '../../src/game-runtime/loop.ts';
import { advanceRound, createRound } from '../../src/game-runtime/round.ts';
import { createStagePainter } from '../../src/game-runtime/stage-painter.ts';
import { loadGame } from '../../src/games/load-game.ts';

// In the page: a step of a game for every age, in every light and size, as its view draws a state of its simulation.

const SIZES_PX = [
  [390, 844],
  [820, 1180],
  [1366, 768],
] as const;
const LIGHTS = [false, true] as const;
/** Height of a picture in the sheet, what is written above it, and what is left between two. */
const CELL_PX = 300;
const LABEL_PX = 22;
const GAP_PX = 8;
const SEED = 7;
/** Past the opening of every game, in the middle of play. */
const PLAYED_STEPS = 9 * 60;
const BETTER_HALF = 0.6;
const FRAME_MS = 1000 / 60;

const widthOf = ([widthPx, heightPx]: readonly [number, number]) => (widthPx / heightPx) * CELL_PX;

/** Somebody who plays well has played for so long; where the round is at its end by then, for the better half of it. */
function playedFrame(
  game: GameModule<unknown>,
  config: GameConfig,
  steps: number,
): LoopFrame<unknown> {
  let round = createRound(game.simulation, config, SEED);
  let player = createPlayer('bot', game, SEED);
  let frame: LoopFrame<unknown> | null = null;
  for (let step = 0; step < steps; step += 1) {
    const { state: previous } = round;
    const move = player.next(previous);
    player = move.player;
    const next = advanceRound(game.simulation, round, move.input);
    const isAtEnd = next.events.some((event) => event.kind === 'cue' && event.cue === 'celebrate');
    if (isAtEnd) return playedFrame(game, config, Math.round(step * BETTER_HALF));
    round = next.round;
    frame = { previous, current: round.state, alpha: 1, input: move.input, isOver: false };
  }
  if (frame === null) throw new Error('nothing was played');
  return frame;
}

/** One PNG as a data URL: a row for each age, the three sizes by day and at dusk beside each other. */
export async function drawSheet(id: GameId, step: string): Promise<string> {
  const game: GameModule<unknown> = await loadGame(id);
  const view = await game.createView();
  const { ageBands } = game.description;
  const rowPx = CELL_PX + LABEL_PX + GAP_PX;
  const acrossPx = SIZES_PX.reduce((sum, size) => sum + widthOf(size) + GAP_PX, GAP_PX);
  const sheet = document.createElement('canvas');
  sheet.width = Math.ceil(acrossPx * LIGHTS.length);
  sheet.height = rowPx * ageBands.length;
  const context = sheet.getContext('2d');
  if (context === null) throw new Error('No 2D canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.font = '16px sans-serif';

  const drawPicture = (ageBand: AgeBand, size: readonly [number, number], isDusk: boolean) => {
    const [widthPx, heightPx] = size;
    const aspect = game.fieldAspect[widthPx > heightPx ? 'landscape' : 'portrait'];
    const config: GameConfig = {
      ...{ step, ageBand, aspect, ownName: 'Mia', reach: WHOLE_FIELD, handSide: null },
    };
    const canvas = document.createElement('canvas');
    canvas.width = widthPx;
    canvas.height = heightPx;
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('No 2D canvas');
    const frame = playedFrame(game, config, PLAYED_STEPS);
    const painter = createStagePainter(view, game.controls.pointers > 0);
    painter.advance(frame, FRAME_MS);
    const field = letterbox(widthPx, heightPx, aspect);
    const look = { timeMs: 9_000, isDusk, hasReducedMotion: false };
    painter.paint({ context: pen, widthPx, heightPx, field, ...look }, frame);
    return canvas;
  };

  for (const [row, ageBand] of ageBands.entries()) {
    context.fillStyle = '#000';
    context.fillText(`${id} · ${step} · ${ageBand}`, GAP_PX, row * rowPx + LABEL_PX - 6);
    let leftPx = GAP_PX;
    for (const isDusk of LIGHTS) {
      for (const size of SIZES_PX) {
        const picture = drawPicture(ageBand, size, isDusk);
        context.drawImage(picture, leftPx, row * rowPx + LABEL_PX, widthOf(size), CELL_PX);
        leftPx += widthOf(size) + GAP_PX;
      }
    }
  }
  view.dispose();
  return sheet.toDataURL('image/png');
}
