import { clock } from '@advay/shared/kernel/clock';
import { soundSettings } from '../voice/sound-settings.ts';
import type { CueName } from './contract.ts';
import { wakeAudio } from './wake-audio.ts';

export interface Sounds {
  play(cue: CueName): void;
  dispose(): void;
}

type Note = Readonly<{
  /** Step of the scale; 5 is an octave. */
  degree: number;
  atMs: number;
  lengthMs: number;
  /** 0..1, before the master volume. */
  loudness: number;
}>;

/** D major pentatonic: no two of its notes clash, so any two cues sound well together. */
const BASE_HZ = 293.66;
const SCALE_SEMITONES = [0, 2, 4, 7, 9] as const;
/** Well below what startles; with the soft attack no cue is a bang. */
const MASTER_VOLUME = 0.16;
const ATTACK_S = 0.012;
/** The same cue sooner than this is one sound. */
const MIN_GAP_MS = 45;
/** A context that was woken by a touch and stands still for so long will never sound again. */
const LOST_AFTER_MS = 1_000;
/** Each further one in a row is waited for twice as long, up to this often: there may be no way out at all. */
const LOST_DOUBLINGS = 6;

const note = (degree: number, atMs: number, lengthMs = 220, loudness = 0.7): Note => ({
  degree,
  atMs,
  lengthMs,
  loudness,
});

export const CUE_NOTES: Readonly<Record<CueName, readonly Note[]>> = {
  start: [note(2, 0), note(4, 90), note(5, 180, 320)],
  tick: [note(7, 0, 70, 0.25)],
  touch: [note(5, 0, 120, 0.4)],
  pop: [note(6, 0, 90, 0.7), note(8, 40, 140, 0.5)],
  'stroke-done': [note(4, 0, 180), note(6, 80, 260)],
  'glyph-done': [note(2, 0), note(4, 90), note(5, 180), note(7, 270, 420)],
  'off-road': [note(1, 0, 160, 0.25)],
  help: [note(5, 0, 260, 0.4), note(4, 140, 320, 0.4)],
  'page-turn': [note(3, 0, 110, 0.25), note(5, 70, 180, 0.25)],
  munch: [note(3, 0, 70, 0.5), note(1, 90, 80, 0.4), note(3, 180, 70, 0.4)],
  giggle: [
    note(6, 60, 70, 0.35),
    note(8, 150, 70, 0.4),
    note(7, 240, 70, 0.35),
    note(9, 330, 110, 0.35),
  ],
  burp: [note(-1, 120, 150, 0.7), note(-2, 240, 300, 0.6)],
  celebrate: [note(2, 0), note(4, 110), note(5, 220), note(7, 330), note(9, 460, 620, 0.8)],
};

export function degreeHz(degree: number): number {
  const octave = Math.floor(degree / SCALE_SEMITONES.length);
  const semitones = SCALE_SEMITONES[degree - octave * SCALE_SEMITONES.length] ?? 0;
  return BASE_HZ * 2 ** (octave + semitones / 12);
}

export type SoundsOptions = Readonly<{
  createContext?: () => AudioContext;
  isOn?: () => boolean;
  /** Where the first touch or key is heard: browsers keep audio asleep until then. */
  gestures?: EventTarget;
  /** Where it shows that somebody looks again. */
  page?: Pick<Document, 'visibilityState' | 'addEventListener'>;
}>;

/** Cues by WebAudio. A browser without it, or one that still keeps it asleep, plays nothing and misses nothing. */
export function createSounds({
  createContext = () => new AudioContext(),
  isOn = () => soundSettings.read().hasEffects,
  gestures = window,
  page = document,
}: SoundsOptions = {}): Sounds {
  const listening = new AbortController();
  const lastPlayedMs = new Map<CueName, number>();
  let output: { context: AudioContext; master: GainNode } | null = null;
  /** Where the context's own time stood at a touch, and when that was. */
  let touched: { contextS: number; atMs: number } | null = null;
  let lostInARow = 0;

  function open(): typeof output {
    if (output !== null) return output;
    try {
      const context = createContext();
      const master = context.createGain();
      master.gain.value = MASTER_VOLUME;
      master.connect(context.destination);
      output = { context, master };
    } catch {
      // No audio here: everything is playable muted.
    }
    return output;
  }

  function close(): void {
    output?.context.close().catch(() => {});
    output = null;
    touched = null;
    lastPlayedMs.clear();
  }

  function wake(): void {
    const context = open()?.context;
    if (context !== undefined) wakeAudio(context);
  }

  /** Within a touch a context may also be made anew: after a call or a lock some never run again, whatever they say. */
  function wakeByTouch(): void {
    const nowMs = clock.nowMs();
    if (touched !== null && output?.context.currentTime === touched.contextS) {
      const lostAfterMs = LOST_AFTER_MS * 2 ** Math.min(lostInARow, LOST_DOUBLINGS);
      if (nowMs - touched.atMs < lostAfterMs) {
        wake();
        return;
      }
      lostInARow += 1;
      close();
    } else if (touched !== null) lostInARow = 0;
    wake();
    touched = output === null ? null : { contextS: output.context.currentTime, atMs: nowMs };
  }

  for (const gesture of ['pointerup', 'keydown']) {
    gestures.addEventListener(gesture, wakeByTouch, { signal: listening.signal });
  }
  const wakeWhenSeen = () => {
    if (page.visibilityState === 'visible' && output !== null) wake();
  };
  page.addEventListener('visibilitychange', wakeWhenSeen, { signal: listening.signal });

  return {
    play(cue) {
      if (!isOn()) return;
      const opened = open();
      if (opened === null) return;
      const { context, master } = opened;
      if (context.state !== 'running') {
        wake();
        return;
      }
      const nowMs = context.currentTime * 1000;
      if (nowMs - (lastPlayedMs.get(cue) ?? Number.NEGATIVE_INFINITY) < MIN_GAP_MS) return;
      lastPlayedMs.set(cue, nowMs);
      for (const each of CUE_NOTES[cue]) playNote(context, master, each);
    },
    dispose() {
      listening.abort();
      close();
    },
  };
}

/** A soft bell: a triangle wave that swells for a moment and dies away. */
function playNote(context: AudioContext, master: GainNode, each: Note): void {
  const startS = context.currentTime + each.atMs / 1000;
  const endS = startS + each.lengthMs / 1000;
  const wave = context.createOscillator();
  const volume = context.createGain();
  wave.type = 'triangle';
  wave.frequency.value = degreeHz(each.degree);
  volume.gain.setValueAtTime(0.0001, startS);
  volume.gain.linearRampToValueAtTime(each.loudness, startS + ATTACK_S);
  volume.gain.exponentialRampToValueAtTime(0.0001, endS);
  wave.connect(volume).connect(master);
  wave.start(startS);
  wave.stop(endS);
}
