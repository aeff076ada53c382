// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { GameEvent } from '../../game-runtime/contract.ts';
import { roundMusic } from './round-music.ts';
import { useRoundMusic } from './use-round-music.ts';

const HIT: GameEvent = { kind: 'attempt', isHit: true };

let root: Root;
let hear: (events: readonly GameEvent[]) => void;

type Shown = Readonly<{ round: number; tracking?: 'tracked' | 'lost'; isOver?: boolean }>;

function PlayedRound({ round, tracking = 'tracked', isOver = false }: Shown) {
  hear = useRoundMusic(round, { tracking, isOver });
  return null;
}

const show = (shown: Shown) => act(() => root.render(<PlayedRound {...shown} />));

function hitTimes(times: number): void {
  for (let time = 0; time < times; time += 1) {
    vi.advanceTimersByTime(2_000);
    hear([HIT]);
  }
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
  root = createRoot(document.createElement('div'));
});

afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
});

it('grows with what goes well, rests on its ground while nobody is seen, and goes on from there', () => {
  show({ round: 1 });
  expect(roundMusic.layers()).toBe(1);
  hitTimes(4);
  expect(roundMusic.layers()).toBe(3);
  show({ round: 1, tracking: 'lost' });
  expect(roundMusic.layers()).toBe(1);
  show({ round: 1 });
  expect(roundMusic.layers()).toBe(3);
});

it('begins anew with each round, after an end that sounds the same for everybody', () => {
  show({ round: 1 });
  hitTimes(12);
  expect(roundMusic.layers()).toBe(4);
  show({ round: 1, isOver: true });
  expect(roundMusic.layers()).toBe(3);
  show({ round: 2 });
  expect(roundMusic.layers()).toBe(1);
  show({ round: 3, tracking: 'lost' });
  hitTimes(4);
  expect(roundMusic.layers()).toBe(1);
});

it('knows of no round once the screen is left', () => {
  show({ round: 1 });
  expect(roundMusic.layers()).not.toBeNull();
  act(() => root.render(null));
  expect(roundMusic.layers()).toBeNull();
  expect(() => hear([HIT])).not.toThrow();
});
