import { expect, it } from 'vitest';
import { CUE_NOTES, createSounds, degreeHz } from './sounds.ts';

function quietRoom(state: AudioContextState) {
  const started: number[] = [];
  const audioParam = () => ({
    value: 0,
    setValueAtTime() {},
    linearRampToValueAtTime() {},
    exponentialRampToValueAtTime() {},
  });
  const node = () => ({ gain: audioParam(), connect: (next: unknown) => next });
  const context = {
    state,
    currentTime: 0,
    destination: {},
    createGain: node,
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
  const sounds = createSounds({ createContext, isOn: () => true, gestures: new EventTarget() });
  sounds.play('glyph-done');
  sounds.play('glyph-done');
  expect(started).toHaveLength(CUE_NOTES['glyph-done'].length);
});

it('waits for the first touch, as browsers ask, and saves nothing up', () => {
  const gestures = new EventTarget();
  const { context, createContext, started } = quietRoom('suspended');
  context.resume = async () => {};
  const sounds = createSounds({ createContext, isOn: () => true, gestures });
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
  createSounds({ createContext, isOn: () => false, gestures }).play('pop');
  expect(started).toEqual([]);
  const createNothing = () => {
    throw new Error('no audio device');
  };
  const deaf = createSounds({ createContext: createNothing, isOn: () => true, gestures });
  expect(() => deaf.play('celebrate')).not.toThrow();
});
