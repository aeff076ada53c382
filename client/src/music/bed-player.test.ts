import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MixerOutput } from '../voice/mixer.ts';
import { createBedPlayer, LOOK_MS } from './bed-player.ts';
import type { BedName } from './beds.ts';
import { composePhrase } from './compose-phrase.ts';
import { degreeHz } from './scale.ts';
import { heardContext } from './testing/heard-context.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A player before a loudspeaker, of which a test turns every knob. */
function playedBed({ state = 'running' as AudioContextState, isDeaf = false } = {}) {
  const heard = heardContext(state);
  const { context } = heard;
  const knobs = { bed: 'meadow' as BedName | null, layers: 4, letGo: vi.fn(), onPhrase: vi.fn() };
  const output = { context, music: {} } as unknown as MixerOutput;
  const mixer = { open: () => (isDeaf ? null : output), wake: vi.fn() };
  const hold = vi.fn(() => ({ mixer, letGo: knobs.letGo }));
  const player = createBedPlayer({
    hold,
    bedNow: () => knobs.bed,
    layersNow: () => knobs.layers,
    onPhrase: knobs.onPhrase,
  });
  const pass = (seconds: number) => {
    for (let passedMs = 0; passedMs < seconds * 1_000; passedMs += LOOK_MS) {
      context.currentTime += LOOK_MS / 1_000;
      vi.advanceTimersByTime(LOOK_MS);
    }
  };
  return { player, pass, knobs, hold, ...heard };
}

const notesOf = (bed: BedName, phrase: number) => {
  const { ground, steps, tune, sparkle } = composePhrase(bed, phrase).layers;
  return [ground, steps, tune, sparkle] as const;
};

it('plays every note of a phrase once and on time, and goes on with the next', () => {
  const { player, pass, knobs, takeNotes } = playedBed();
  player.start();
  const phraseS = composePhrase('meadow', 0).lengthMs / 1_000;
  pass(phraseS - 2);
  expect(knobs.onPhrase).not.toHaveBeenCalled();
  pass(3);
  expect(knobs.onPhrase).toHaveBeenCalledTimes(1);
  const notes = takeNotes();
  const first = notesOf('meadow', 0).flat();
  const startS = Math.min(...notes.map(({ atS }) => atS));
  const played = notes.filter(({ atS }) => atS < startS + phraseS - 1e-9);
  const written = first.map(({ degree, atMs }) => `${degreeHz(degree)}@${atMs}`);
  const sounded = played.map(({ hz, atS }) => `${hz}@${Math.round((atS - startS) * 1_000)}`);
  expect(sounded.toSorted()).toEqual(written.toSorted());
});

it('hands over as many voices as join in', () => {
  for (const layers of [1, 2, 3, 4]) {
    const { player, pass, knobs, takeNotes } = playedBed();
    knobs.layers = layers;
    player.start();
    const lengthS = composePhrase('meadow', 0).lengthMs / 1_000;
    pass(lengthS - 2);
    const inTime = notesOf('meadow', 0)
      .slice(0, layers)
      .flat()
      .filter(({ atMs }) => atMs / 1_000 < lengthS - 2);
    const notes = takeNotes();
    expect(notes.length).toBeGreaterThanOrEqual(inTime.length);
    const written = notesOf('meadow', 0).slice(0, layers).flat();
    const pitches = new Set(written.map(({ degree }) => degreeHz(degree)));
    expect(notes.filter(({ hz }) => !pitches.has(hz))).toEqual([]);
  }
});

it('lets voices go softly when the hand is lost, and join in again', () => {
  const { player, pass, knobs, volumes, takeNotes } = playedBed();
  player.start();
  pass(2);
  // The run's own volume is the first of its five; then one for each voice.
  const tune = volumes[3] ?? [];
  expect(tune.at(-1)?.to).toBe(1);
  knobs.layers = 1;
  pass(1);
  expect(tune.at(-1)?.to).toBe(0);
  takeNotes();
  pass(3);
  const ground = notesOf('meadow', 0)[0].map(({ degree }) => degreeHz(degree));
  expect(takeNotes().every(({ hz }) => ground.includes(hz))).toBe(true);
  knobs.layers = 4;
  pass(1);
  expect(tune.at(-1)?.to).toBe(1);
});

it('sounds as another place as soon as one is there, and goes on where it was on coming back', () => {
  const { player, pass, knobs, takeNotes, volumes } = playedBed();
  player.start();
  pass(composePhrase('meadow', 0).lengthMs / 1_000 + 1);
  takeNotes();
  const [whole = []] = volumes;
  knobs.bed = 'night-sky';
  player.start();
  expect(whole.at(-1)?.to).toBe(0);
  const first = Math.min(...takeNotes().map(({ hz }) => hz));
  expect(first).toBe(degreeHz(notesOf('night-sky', 0)[0][0]?.degree ?? Number.NaN));
  knobs.bed = 'meadow';
  pass(0.5);
  const highest = Math.max(...takeNotes().map(({ hz }) => hz));
  const begins = notesOf('meadow', 1)
    .flat()
    .filter(({ atMs }) => atMs < 1_100);
  expect(highest).toBe(Math.max(...begins.map(({ degree }) => degreeHz(degree))));
});

it('saves nothing up while the browser keeps it asleep', () => {
  const { player, pass, context, takeNotes } = playedBed({ state: 'suspended' });
  player.start();
  pass(20);
  expect(takeNotes()).toEqual([]);
  context.state = 'running';
  pass(0.5);
  const notes = takeNotes();
  expect(notes.length).toBeGreaterThan(0);
  expect(Math.min(...notes.map(({ atS }) => atS))).toBeGreaterThanOrEqual(context.currentTime);
});

it('runs nothing once it is stopped, and lets the loudspeaker go', () => {
  const { player, pass, knobs, hold, takeNotes } = playedBed();
  player.start();
  player.start();
  expect(hold).toHaveBeenCalledTimes(1);
  player.stop();
  takeNotes();
  pass(5);
  expect(takeNotes()).toEqual([]);
  expect(knobs.letGo).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('is no trouble where there is no audio', () => {
  const { player, pass } = playedBed({ isDeaf: true });
  expect(() => player.start()).not.toThrow();
  pass(2);
  expect(vi.getTimerCount()).toBe(0);
});

it('looks no oftener than five times a second', () => {
  expect(LOOK_MS).toBeGreaterThanOrEqual(200);
});
