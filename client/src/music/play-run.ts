import type { MixerOutput } from '../voice/mixer.ts';
import { type BedName, LAYERS, type Layer } from './beds.ts';
import { composePhrase } from './compose-phrase.ts';
import { BELL, playNote, type Timbre } from './play-note.ts';
import type { Note } from './scale.ts';

/** One place's music from when it sets in until another takes over. */
export interface Run {
  readonly bed: BedName;
  readonly context: BaseAudioContext;
  /** So many voices sound; the others join in or leave softly. */
  have(layers: number): void;
  /** Hands the context all notes that begin before this, on its own time. */
  playUntil(untilS: number): void;
  /** Falls silent in a moment. */
  leave(): void;
}

export type RunOptions = Readonly<{
  output: Pick<MixerOutput, 'music'> & Readonly<{ context: BaseAudioContext }>;
  bed: BedName;
  firstPhrase: number;
  /** Told with the number of the phrase that comes next. */
  onPhrase?: (number: number) => void;
}>;

/** Held, and without a beginning that is heard. */
const BREATH: Timbre = { wave: 'triangle', swellShare: 0.35, swellMostS: 1.2, end: 'fades' };
/** Rounder than a bell of the effects, which stand before it. */
const SOFT_BELL: Timbre = { ...BELL, swellMostS: 0.03 };
const TIMBRES: Readonly<Record<Layer, Timbre>> = {
  ground: BREATH,
  steps: SOFT_BELL,
  tune: SOFT_BELL,
  sparkle: { ...SOFT_BELL, wave: 'sine' },
};
/** Takes the edge off triangles, as a wall between two rooms does. */
const SOFT_HZ = 2_400;
/** From now to the first note, so that none is cut. */
const AHEAD_S = 0.1;
/** Time constants: 63 % of the way after so long. */
const SET_IN_S = 0.5;
const LEAVE_S = 0.15;
const JOIN_S = 0.7;
const PART_S = 0.3;

type Placed = Readonly<{ layer: number; note: Note }>;

export function beginRun({ output, bed, firstPhrase, onPhrase }: RunOptions): Run {
  const { context, music } = output;
  const whole = context.createGain();
  const soft = context.createBiquadFilter();
  soft.type = 'lowpass';
  soft.frequency.value = SOFT_HZ;
  whole.gain.setValueAtTime(0, context.currentTime);
  whole.gain.setTargetAtTime(1, context.currentTime, SET_IN_S);
  whole.connect(soft).connect(music);
  const voices = LAYERS.map(() => {
    const voice = context.createGain();
    voice.gain.value = 0;
    voice.connect(whole);
    return voice;
  });
  let sounding = 0;
  let number = firstPhrase;
  let startS = context.currentTime + AHEAD_S;
  let phrase = composePhrase(bed, number);
  let waiting: readonly Placed[] = inOrder(phrase.layers);

  function play({ layer, note }: Placed): void {
    const voice = voices[layer];
    const name = LAYERS[layer];
    // Whoever was late, or is not there yet, is left out.
    if (voice === undefined || name === undefined || layer >= sounding) return;
    if (startS + note.atMs / 1000 < context.currentTime) return;
    playNote(context, voice, note, { startS, timbre: TIMBRES[name] });
  }

  return {
    bed,
    context,
    have(layers) {
      for (const [layer, voice] of voices.entries()) {
        const isIn = layer < layers;
        if (isIn === layer < sounding) continue;
        voice.gain.setTargetAtTime(isIn ? 1 : 0, context.currentTime, isIn ? JOIN_S : PART_S);
      }
      sounding = layers;
    },
    playUntil(untilS) {
      for (;;) {
        const isLater = waiting.findIndex(({ note }) => startS + note.atMs / 1000 >= untilS);
        const due = isLater < 0 ? waiting : waiting.slice(0, isLater);
        for (const each of due) play(each);
        waiting = waiting.slice(due.length);
        const endS = startS + phrase.lengthMs / 1000;
        if (waiting.length > 0 || endS >= untilS) return;
        number += 1;
        onPhrase?.(number);
        startS = endS;
        phrase = composePhrase(bed, number);
        waiting = inOrder(phrase.layers);
      }
    },
    leave() {
      whole.gain.cancelScheduledValues(context.currentTime);
      whole.gain.setTargetAtTime(0, context.currentTime, LEAVE_S);
    },
  };
}

function inOrder(layers: Readonly<Record<Layer, readonly Note[]>>): readonly Placed[] {
  return LAYERS.flatMap((name, layer) => layers[name].map((note) => ({ layer, note }))).toSorted(
    (one, other) => one.note.atMs - other.note.atMs,
  );
}
