import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { degreeHz } from '../music/scale.ts';
import { createMixer } from '../voice/mixer.ts';
import { CUE_NOTES, createSounds } from './sounds.ts';

function quietRoom(state: AudioContextState) {
  const started: number[] = [];
  const audioParam = () => ({
    value: 0,
    setValueAtTime() {},
    linearRampToValueAtTime() {},
    exponentialRampToValueAtTime() {},
    setTargetAtTime() {},
  });
  const node = () => ({ gain: audioParam(), connect: (next: unknown) => next });
  const context = {
    state,
    currentTime: 0,
    destination: {},
    createGain: node,
    createDynamicsCompressor: () => ({
      ...node(),
      threshold: audioParam(),
      knee: audioParam(),
      ratio: audioParam(),
      attack: audioParam(),
      release: audioParam(),
    }),
    createOscillator: () => ({
      ...node(),
      type: '',
      frequency: audioParam(),
      start: (atS: number) => started.push(atS),
      stop() {},
    }),
    resume: async () => {
      context.state = 'running';
    },
    close: async () => {},
  };
  return { context, createContext: () => context as unknown as AudioContext, started };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

class LookedAtPage extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
}
const page = new LookedAtPage() as unknown as Document & LookedAtPage;

it('has one scale, in which every cue ends within a second or so', () => {
  expect(degreeHz(5)).toBeCloseTo(degreeHz(0) * 2);
  for (const notes of Object.values(CUE_NOTES)) {
    for (const { degree, atMs, lengthMs, loudness } of notes) {
      expect(degreeHz(degree)).toBeGreaterThan(200);
      expect(degreeHz(degree)).toBeLessThan(1_600);
      expect(atMs + lengthMs).toBeLessThanOrEqual(1_200);
      expect(loudness).toBeLessThanOrEqual(0.8);
    }
  }
});

it('plays the notes of a cue, and a doubled cue once', () => {
  const { createContext, started } = quietRoom('running');
  const sounds = createSounds({
    mixer: createMixer({ createContext, gestures: new EventTarget(), page }),
    isOn: () => true,
  });
  sounds.play('glyph-done');
  sounds.play('glyph-done');
  expect(started).toHaveLength(CUE_NOTES['glyph-done'].length);
});

it('waits for the first touch, as browsers ask, and saves nothing up', () => {
  const gestures = new EventTarget();
  const { context, createContext, started } = quietRoom('suspended');
  context.resume = async () => {};
  const sounds = createSounds({
    mixer: createMixer({ createContext, gestures, page }),
    isOn: () => true,
  });
  sounds.play('pop');
  expect(started).toEqual([]);
  context.resume = async () => {
    context.state = 'running';
  };
  gestures.dispatchEvent(new Event('pointerup'));
  sounds.play('pop');
  expect(started).toHaveLength(CUE_NOTES.pop.length);
});

it('is silent when it is off and where there is no audio', () => {
  const { createContext, started } = quietRoom('running');
  const gestures = new EventTarget();
  createSounds({ mixer: createMixer({ createContext, gestures, page }), isOn: () => false }).play(
    'pop',
  );
  expect(started).toEqual([]);
  const createNothing = () => {
    throw new Error('no audio device');
  };
  const deaf = createSounds({
    mixer: createMixer({ createContext: createNothing, gestures, page }),
    isOn: () => true,
  });
  expect(() => deaf.play('celebrate')).not.toThrow();
});

const INTERRUPTED = 'interrupted' as AudioContextState;

it('is heard again after a telephone call or a lock, by a touch or a look', () => {
  for (const comeBack of ['touch', 'look'] as const) {
    const gestures = new EventTarget();
    const seen = new LookedAtPage() as unknown as Document & LookedAtPage;
    const { context, createContext, started } = quietRoom('running');
    const sounds = createSounds({
      mixer: createMixer({ createContext, gestures, page: seen }),
      isOn: () => true,
    });
    sounds.play('pop');
    context.state = INTERRUPTED;
    context.currentTime = 10;
    if (comeBack === 'touch') gestures.dispatchEvent(new Event('pointerup'));
    else seen.dispatchEvent(new Event('visibilitychange'));
    sounds.play('pop');
    expect(started).toHaveLength(2 * CUE_NOTES.pop.length);
  }
});

it.each([
  ['never wakes again', INTERRUPTED],
  ['says that it runs', 'running' as const],
])('gets another way out when the old one stands still and %s', (_what, state) => {
  const gestures = new EventTarget();
  const rooms = [quietRoom('running'), quietRoom('running')] as const;
  let made = 0;
  const createContext = () => {
    made += 1;
    return rooms[made - 1]?.createContext() as AudioContext;
  };
  const touch = () => gestures.dispatchEvent(new Event('pointerup'));
  const sounds = createSounds({
    mixer: createMixer({ createContext, gestures, page }),
    isOn: () => true,
  });
  sounds.play('pop');
  const [lost, fresh] = rooms;
  lost.context.currentTime = 60;
  lost.context.state = state;
  // A promise that is never kept.
  lost.context.resume = () => new Promise(() => {});
  touch();
  vi.advanceTimersByTime(500);
  touch();
  expect(made).toBe(1);
  vi.advanceTimersByTime(600);
  touch();
  expect(made).toBe(2);
  sounds.play('pop');
  expect(fresh.started).toHaveLength(CUE_NOTES.pop.length);
});

it('keeps the way out that goes on', () => {
  const gestures = new EventTarget();
  const { context, createContext } = quietRoom('running');
  const create = vi.fn(createContext);
  createSounds({ mixer: createMixer({ createContext: create, gestures, page }), isOn: () => true });
  for (let touched = 1; touched <= 20; touched += 1) {
    context.currentTime = touched;
    gestures.dispatchEvent(new Event('pointerup'));
    vi.advanceTimersByTime(1_000);
  }
  expect(create).toHaveBeenCalledTimes(1);
});
