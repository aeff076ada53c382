import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MUSIC_VOLUME } from '../voice/mixer.ts';
import { BEDS, type BedName, LAYERS } from './beds.ts';
import { composePhrase, doClash, type Phrase } from './compose-phrase.ts';
import { degreeHz, type Note } from './scale.ts';

const NAMES = Object.keys(BEDS) as BedName[];
/** An evening of one place. */
const anyPhrase = fc.tuple(fc.constantFrom(...NAMES), fc.nat({ max: 400 }));

const allNotes = ({ layers }: Phrase): readonly Note[] => LAYERS.flatMap((layer) => layers[layer]);
const endMs = ({ atMs, lengthMs }: Note) => atMs + lengthMs;

/** What all notes together come to at the loudest moment, at most. */
function loudestMoment(notes: readonly Note[]): number {
  const sumAt = (ms: number) =>
    notes
      .filter((note) => note.atMs <= ms && ms < endMs(note))
      .reduce((sum, { loudness }) => sum + loudness, 0);
  return Math.max(...notes.map(({ atMs }) => sumAt(atMs)));
}

describe('the music of a place', () => {
  it('is the same for the same place and number, and another for another place', () => {
    fc.assert(
      fc.property(anyPhrase, ([name, number]) => {
        expect(composePhrase(name, number)).toEqual(composePhrase(name, number));
      }),
    );
    const tunes = NAMES.map((name) => JSON.stringify(composePhrase(name, 0).layers.tune));
    expect(new Set(tunes).size).toBe(NAMES.length);
  });

  it('rubs nowhere: what sounds at once is a third apart or more', () => {
    fc.assert(
      fc.property(anyPhrase, ([name, number]) => {
        const notes = allNotes(composePhrase(name, number));
        const clashes = notes.flatMap((one, place) =>
          notes.slice(place + 1).filter((other) => doClash(one, other)),
        );
        expect(clashes).toEqual([]);
      }),
    );
  });

  it('has notes that are heard on a small loudspeaker and none that is shrill, hasty or endless', () => {
    fc.assert(
      fc.property(anyPhrase, ([name, number]) => {
        const phrase = composePhrase(name, number);
        for (const note of allNotes(phrase)) {
          expect(degreeHz(note.degree)).toBeGreaterThan(140);
          expect(degreeHz(note.degree)).toBeLessThan(1_600);
          expect(note.lengthMs).toBeGreaterThanOrEqual(250);
          expect(note.lengthMs).toBeLessThanOrEqual(4_000);
          expect(note.atMs).toBeGreaterThanOrEqual(0);
          expect(endMs(note)).toBeLessThanOrEqual(phrase.lengthMs + 1e-6);
        }
      }),
    );
  });

  it('is never louder than -14 dBFS, not even where every wave has its crest at once', () => {
    const most = 10 ** (-14 / 20);
    fc.assert(
      fc.property(anyPhrase, ([name, number]) => {
        const crest = loudestMoment(allNotes(composePhrase(name, number))) * MUSIC_VOLUME;
        expect(crest).toBeLessThanOrEqual(most);
        expect(crest).toBeGreaterThan(0.02);
      }),
    );
  });

  it('sings in small steps, breathes every fourth phrase, and comes home', () => {
    fc.assert(
      fc.property(anyPhrase, ([name, number]) => {
        const { tune, ground, steps } = composePhrase(name, number).layers;
        expect(ground).toHaveLength(8);
        expect(steps.length).toBeGreaterThan(0);
        if (number % 4 === 2) {
          expect(tune).toEqual([]);
          return;
        }
        const { lowest, highest } = BEDS[name].tune;
        for (const [place, { degree }] of tune.entries()) {
          expect(degree).toBeGreaterThanOrEqual(lowest);
          expect(degree).toBeLessThanOrEqual(highest);
          const before = tune[place - 1]?.degree ?? degree;
          expect(Math.abs(degree - before)).toBeLessThanOrEqual(4);
        }
        // The scale's first note, its third or its fifth.
        expect([0, 2, 3]).toContain((tune.at(-1)?.degree ?? Number.NaN) % 5);
      }),
    );
  });

  it('is known again: the tune begins alike, and no two phrases in a row are the same', () => {
    for (const name of NAMES) {
      const opening = (number: number) => composePhrase(name, number).layers.tune.slice(0, 2);
      expect(opening(4)).toEqual(opening(0));
      for (let number = 0; number < 20; number += 1) {
        expect(composePhrase(name, number)).not.toEqual(composePhrase(name, number + 1));
      }
    }
  });

  it('fills each bar with whole rhythms', () => {
    for (const { beats, rhythms } of Object.values(BEDS)) {
      for (const rhythm of rhythms) {
        expect(rhythm.reduce((sum, length) => sum + Math.abs(length), 0)).toBe(beats);
      }
    }
  });
});
