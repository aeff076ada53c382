// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import '../words/testing/have-words.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Controls } from '../controls/controls.ts';
import { type InputSource, LOST_INPUT } from '../input/player-input.ts';
import { inputOf } from '../input/seat-input.ts';
import { createSpeaker } from '../voice/speak.ts';
import { type GameModule, WHOLE_FIELD } from './contract.ts';
import { pxToField } from './field-to-px.ts';
import { layPlay } from './play-layout.ts';
import { Stage, type StageProps } from './stage.tsx';
import { hearingGame } from './testing/hearing-game.ts';
import { createRecordingContext } from './testing/recording-context.ts';

type Heard = ReturnType<ReturnType<typeof hearingGame>['createState']>;

const config = {
  step: 'lines',
  aspect: 1,
  ageBand: '3-4',
  ownName: '',
  reach: WHOLE_FIELD,
  handSide: null,
} as const;

function StepCount({ state }: { state: Heard }) {
  return <b>{state.heard.length}</b>;
}

const draw = vi.fn();
const controls: Controls = {
  sense: 'hand',
  pointers: 1,
  smoothing: 'pop',
  signs: [],
  axes: [],
  seats: 1,
};
const gameOf = (stepsToEnd: number): GameModule<Heard> => ({
  id: 'letter_trace',
  description: {
    ageBands: ['3-4'],
    place: 'hill',
    controls,
  },
  simulation: hearingGame(stepsToEnd),
  createView: async () => ({ draw, dispose() {} }),
  Hud: StepCount,
  fieldAspect: { landscape: 1, portrait: 1 },
  controls,
});

let root: Root;
let page: HTMLElement;
let frames: FrameRequestCallback[] = [];
let nowMs = 0;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener() {},
    removeEventListener() {},
  }));
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(
    createRecordingContext().context as never,
  );
  frames = [];
  nowMs = 0;
  draw.mockClear();
  page = document.body.appendChild(document.createElement('div'));
  root = createRoot(page);
});

afterEach(async () => {
  await act(async () => root.unmount());
  page.remove();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const hand: InputSource = {
  read: () => inputOf([{ id: 1, xNorm: 0.5, yNorm: 0.5, side: 'left' }]),
  dispose() {},
};

async function show(stepsToEnd: number, change: Partial<StageProps<Heard>> = {}) {
  const told = { onRoundEnd: vi.fn(), onTracking: vi.fn(), onCelebrated: vi.fn() };
  const game = gameOf(stepsToEnd);
  const sources = [hand];
  const render = (more: Partial<StageProps<Heard>> = {}) =>
    act(async () =>
      root.render(
        <Stage
          {...{ game, config, seed: 1, sources, isPaused: false, ...told, ...change, ...more }}
        />,
      ),
    );
  await render();
  return { ...told, render };
}

async function pass(ms: number) {
  await act(async () => {
    for (const endMs = nowMs + ms; nowMs < endMs; nowMs += 1000 / 60) {
      const [frame] = frames.splice(0);
      frame?.(nowMs);
    }
  });
}

it('plays a round to its end, tells it once, and celebrates before it moves on', async () => {
  const { onRoundEnd, onCelebrated } = await show(60);
  await pass(1_200);
  expect(onRoundEnd).toHaveBeenCalledTimes(1);
  expect(onRoundEnd.mock.calls[0]?.[0]).toMatchObject({ gameID: 'letter_trace', xpEarned: 30 });
  expect(page.querySelector('section')?.dataset.phase).toBe('over');
  expect(onCelebrated).not.toHaveBeenCalled();
  await pass(1_400);
  expect(onCelebrated).toHaveBeenCalledTimes(1);
  expect(page.querySelector('b')?.textContent).toBe('60');
});

it('stands still while paused, hidden or lost', async () => {
  const { render, onTracking } = await show(10_000);
  await pass(500);
  const counted = () => draw.mock.lastCall?.[2].heard.length;
  const before = counted();
  expect(before).toBeGreaterThan(20);
  await render({ isPaused: true });
  await pass(500);
  expect(counted()).toBe(before);

  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  await render({ isPaused: false });
  await pass(500);
  expect(counted()).toBe(before);
  visibility.mockReturnValue('visible');

  const sources = [{ read: () => LOST_INPUT, dispose() {} }];
  await render({ isPaused: false, sources });
  await pass(500);
  expect(counted()).toBe(before);
  expect(onTracking.mock.lastCall).toEqual(['lost']);
});

it('lets the mouse play where no camera is', async () => {
  await show(10_000, { sources: [] });
  await pass(100);
  const stage = page.querySelector('section');
  const canvas = page.querySelector('canvas');
  if (canvas) canvas.getBoundingClientRect = () => new DOMRect(0, 0, 400, 400);
  stage?.dispatchEvent(
    Object.assign(new Event('pointermove'), {
      pointerId: 1,
      pointerType: 'mouse',
      clientX: 100,
      clientY: 300,
    }),
  );
  await pass(100);
  const { field } = layPlay(400, 400, 1, { hasCorners: true, camera: null });
  expect(draw.mock.lastCall?.[2].at).toEqual(pxToField(field, 100, 300));
});

it('captions what is said', async () => {
  const speaker = createSpeaker({ engine: async () => null });
  await show(100, { speaker });
  await act(async () => speaker.say('Follow the road'));
  expect(page.textContent).toContain('Follow the road');
});

const signing: GameModule<Heard> = {
  ...gameOf(10_000),
  simulation: {
    ...hearingGame(10_000),
    advance: (state, input) => ({
      state: { heard: input.seats[0].signs.filter(({ isOn }) => isOn).map(() => 1), at: state.at },
      events: [],
    }),
  },
  controls: { ...gameOf(1).controls, pointers: 0, signs: ['fist'] },
};

it('has a picture button for a sign where no camera is, and no more once there is one', async () => {
  const { render } = await show(10_000, { game: signing, sources: [], hasButtons: true });
  await pass(50);
  const button = page.querySelector('button');
  expect(button?.getAttribute('aria-label')).toBe('Make a fist');
  const touch = (type: string) =>
    button?.dispatchEvent(
      Object.assign(new Event(type, { bubbles: true }), { pointerId: 1, pointerType: 'touch' }),
    );
  touch('pointerdown');
  expect(button?.getAttribute('aria-pressed')).toBe('true');
  await pass(200);
  expect(draw.mock.lastCall?.[2].heard).toEqual([1]);
  touch('pointerup');
  await pass(200);
  expect(button?.getAttribute('aria-pressed')).toBe('false');
  expect(draw.mock.lastCall?.[2].heard).toEqual([]);
  await render({ hasButtons: false });
  expect(page.querySelector('button')).toBeNull();
});
