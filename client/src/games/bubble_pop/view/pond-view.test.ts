import { GAMES } from '@advay/shared/games/catalogue';
import { expect, it } from 'vitest';
import type { Surface } from '../../../game-runtime/contract.ts';
import { letterbox } from '../../../game-runtime/field-to-px.ts';
import { deepFreeze } from '../../../game-runtime/testing/deep-freeze.ts';
import { play } from '../../../game-runtime/testing/game-driver.ts';
import { NO_INPUT } from '../../../input/player-input.ts';
import { bubblePop } from '../index.ts';

/** A canvas that notes its calls and refuses what a real one throws at or loses silently. */
function notingContext(): { context: CanvasRenderingContext2D; calls: string[] } {
  const calls: string[] = [];
  const values: Record<string, unknown> = {};
  const context = new Proxy(values, {
    get: (_, name: string) => {
      if (name in values) return values[name];
      return (...args: unknown[]) => {
        for (const arg of args) {
          if (typeof arg === 'number' && !Number.isFinite(arg)) throw new Error(`${name}(${args})`);
        }
        calls.push(name === 'fillText' ? `fillText ${args[0]}` : name);
        return name === 'measureText'
          ? { actualBoundingBoxAscent: 20, actualBoundingBoxDescent: 0 }
          : undefined;
      };
    },
  });
  return { context: context as unknown as CanvasRenderingContext2D, calls };
}

function surfaceOf(context: CanvasRenderingContext2D, change: Partial<Surface> = {}): Surface {
  const field = letterbox(820, 1180, bubblePop.fieldAspect.portrait);
  const plain = { timeMs: 4_000, isDusk: false, hasReducedMotion: false };
  return { context, widthPx: 820, heightPx: 1180, field, ...plain, ...change };
}

it('draws every step at every moment, by day, at dusk and with little motion, changing nothing', async () => {
  const view = await bubblePop.createView();
  for (const step of GAMES.bubble_pop.steps) {
    const round = play(bubblePop).step(step).rest(13_000);
    for (let moment = 0; moment < 30; moment += 1) {
      round.letBotPlay({ forMs: 1_000 });
      for (const change of [{}, { isDusk: true }, { hasReducedMotion: true }]) {
        const { context, calls } = notingContext();
        const { previous, state } = round;
        view.draw(
          surfaceOf(context, change),
          deepFreeze(previous),
          deepFreeze(state),
          0.5,
          NO_INPUT,
        );
        expect(calls.length).toBeGreaterThan(40);
        expect(calls.filter((call) => call === 'save')).toHaveLength(
          calls.filter((call) => call === 'restore').length,
        );
      }
    }
  }
  view.dispose();
});

it('shows the number to pop as a digit, for who cannot read the words', async () => {
  const view = await bubblePop.createView();
  const { state } = play(bubblePop).step('number-rule').rest(100);
  const { context, calls } = notingContext();
  view.draw(surfaceOf(context), state, state, 0, NO_INPUT);
  const wanted = state.target?.kind === 'number' ? state.target.number : null;
  expect(calls).toContain(`fillText ${wanted}`);
});

it('with little motion nothing but the bubbles themselves moves', async () => {
  const view = await bubblePop.createView();
  const { state } = play(bubblePop).rest(7_000);
  const shapesAt = (timeMs: number) => {
    const { context } = notingContext();
    const drawn: string[] = [];
    const noting = new Proxy(context, {
      get: (target, name: keyof CanvasRenderingContext2D) => {
        const inner = target[name];
        if (typeof inner !== 'function') return inner;
        return (...args: unknown[]) => {
          drawn.push(`${String(name)} ${args.join(' ')}`);
          return (inner as (...given: unknown[]) => unknown)(...args);
        };
      },
    });
    view.draw(surfaceOf(noting, { timeMs, hasReducedMotion: true }), state, state, 0, NO_INPUT);
    return drawn;
  };
  expect(shapesAt(1_000)).toEqual(shapesAt(9_400));
});
