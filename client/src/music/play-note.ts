import { degreeHz, type Note } from './scale.ts';

/** How a note begins and ends. */
export type Timbre = Readonly<{
  wave: 'triangle' | 'sine';
  /** The swell, as a share of the note's length and at most so long. */
  swellShare: number;
  swellMostS: number;
  /** A bell dies away at once; a breath holds, and fades in its second half. */
  end: 'dies' | 'fades';
}>;

/** A soft bell: a triangle wave that swells for a moment and dies away. */
export const BELL: Timbre = { wave: 'triangle', swellShare: 1, swellMostS: 0.012, end: 'dies' };

/** As good as nothing: a volume that falls in a curve never comes to nothing at all. */
const SILENCE = 0.0001;

/** Sounds one note on the context's own time; `startS` is where the note's own time begins. */
export function playNote(
  context: BaseAudioContext,
  out: AudioNode,
  note: Note,
  { startS, timbre = BELL }: Readonly<{ startS: number; timbre?: Timbre }>,
): void {
  const fromS = startS + note.atMs / 1000;
  const lengthS = note.lengthMs / 1000;
  const endS = fromS + lengthS;
  const swollenS = fromS + Math.min(timbre.swellMostS, lengthS * timbre.swellShare);
  const wave = context.createOscillator();
  const volume = context.createGain();
  wave.type = timbre.wave;
  wave.frequency.value = degreeHz(note.degree);
  volume.gain.setValueAtTime(SILENCE, fromS);
  volume.gain.linearRampToValueAtTime(note.loudness, swollenS);
  if (timbre.end === 'fades') {
    volume.gain.setValueAtTime(note.loudness, Math.max(swollenS, fromS + lengthS / 2));
    volume.gain.linearRampToValueAtTime(SILENCE, endS);
  } else {
    volume.gain.exponentialRampToValueAtTime(SILENCE, endS);
  }
  wave.connect(volume).connect(out);
  wave.start(fromS);
  wave.stop(endS);
}
