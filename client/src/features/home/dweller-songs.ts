import type { Sounds } from '../../game-runtime/sounds.ts';
import type { Note } from '../../music/scale.ts';
import type { Dweller } from '../garden/garden-dwellers.ts';

/** A tune of degrees of the product's scale, each note so long; from low and slow to high and quick, as who sings is. */
const tune = (lengthMs: number, ...degrees: readonly number[]): readonly Note[] =>
  degrees.map((degree, place) => ({
    degree,
    atMs: place * lengthMs,
    lengthMs: lengthMs * 1.8,
    loudness: 0.5,
  }));

export const SONGS: Readonly<Record<Dweller, readonly Note[]>> = {
  owl: tune(240, 2, 0, 2),
  fox: tune(150, 2, 4, 5, 4, 7),
  frog: tune(130, 0, 0, 5, 0),
  rabbit: tune(100, 5, 7, 5, 7, 9),
  mouse: tune(80, 9, 8, 9, 10, 9),
};

let sounds: Promise<Sounds> | undefined;

/** Sings somebody's own tune. What makes sounds is fetched with the first touch. */
export async function singSongOf(dweller: Dweller): Promise<void> {
  sounds ??= import('../../game-runtime/sounds.ts').then(({ createSounds }) => createSounds());
  try {
    (await sounds).playTune(`song of ${dweller}`, SONGS[dweller]);
  } catch {
    // Without a network, before it was kept: whoever was touched is glad in silence.
    sounds = undefined;
  }
}
