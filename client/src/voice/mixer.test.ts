import { expect, it } from 'vitest';
import { heardContext } from '../music/testing/heard-context.ts';
import { createMixer, MUSIC_VOLUME } from './mixer.ts';

class SeenPage extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
}

function openMixer() {
  const { context, createContext, volumes } = heardContext();
  const page = new SeenPage() as unknown as Document;
  const mixer = createMixer({ createContext, gestures: new EventTarget(), page });
  const output = mixer.open();
  if (output === null) throw new Error('there is no way out');
  // Effects and music are the first two volumes that a way out makes.
  const [effects = [], music = []] = volumes;
  return { mixer, context, output, effects, music };
}

it('has the music silent while somebody speaks, and back softly a moment after the last word', () => {
  const { mixer, context, effects, music } = openMixer();
  context.currentTime = 5;
  mixer.duck(true);
  expect(music.at(-1)).toEqual({ to: 0, atS: 5 });
  expect(effects.at(-1)?.to).toBeGreaterThan(0);
  mixer.duck(true);
  context.currentTime = 8;
  mixer.duck(false);
  expect(music.at(-1)?.to).toBe(0);
  context.currentTime = 9;
  mixer.duck(false);
  expect(music.at(-1)?.to).toBe(MUSIC_VOLUME);
  expect(music.at(-1)?.atS).toBeGreaterThan(9);
});

it('does not let the music rise between two lines that follow each other', () => {
  const { mixer, context, music } = openMixer();
  mixer.duck(true);
  context.currentTime = 3;
  mixer.duck(false);
  context.currentTime = 3.3;
  mixer.duck(true);
  expect(music.filter(({ to }) => to > 0)).toEqual([]);
  expect(music.at(-1)).toEqual({ to: 0, atS: 3.3 });
});

it('makes a way out in the middle of a line without music', () => {
  const { createContext } = heardContext();
  const page = new SeenPage() as unknown as Document;
  const mixer = createMixer({ createContext, gestures: new EventTarget(), page });
  mixer.duck(true);
  const gain = (node: AudioNode | undefined) => (node as GainNode | undefined)?.gain.value;
  expect(gain(mixer.open()?.music)).toBe(0);
  expect(gain(openMixer().output.music)).toBe(MUSIC_VOLUME);
});
