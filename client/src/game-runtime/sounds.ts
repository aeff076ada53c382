import { playNote } from '../music/play-note.ts';
import type { Note } from '../music/scale.ts';
import type { Mixer } from '../voice/mixer.ts';
import { holdMixer } from '../voice/page-mixer.ts';
import { soundSettings } from '../voice/sound-settings.ts';
import type { CueName } from './contract.ts';

export interface Sounds {
  play(cue: CueName): void;
  /** A tune that is no cue; the same one again too soon is one. */
  playTune(name: string, notes: readonly Note[]): void;
  dispose(): void;
}

/** The same cue sooner than this is one sound. */
const MIN_GAP_MS = 45;
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

export type SoundsOptions = Readonly<{
  /** The page's own, unless said. */
  mixer?: Mixer;
  isOn?: () => boolean;
}>;

/** Cues by WebAudio. A browser without it, or one that still keeps it asleep, plays nothing and misses nothing. */
export function createSounds({
  mixer: own,
  isOn = () => soundSettings.read().hasEffects,
}: SoundsOptions = {}): Sounds {
  const { mixer, letGo } = own ? { mixer: own, letGo: () => own.dispose() } : holdMixer();
  const lastPlayedMs = new Map<string, number>();
  /** Another one counts its time from nothing. */
  let lastContext: AudioContext | null = null;

  const playTune: Sounds['playTune'] = (name, notes) => {
    if (!isOn()) return;
    const opened = mixer.open();
    if (opened === null) return;
    const { context, effects } = opened;
    if (context.state !== 'running') {
      mixer.wake();
      return;
    }
    if (context !== lastContext) lastPlayedMs.clear();
    lastContext = context;
    const nowMs = context.currentTime * 1000;
    if (nowMs - (lastPlayedMs.get(name) ?? Number.NEGATIVE_INFINITY) < MIN_GAP_MS) return;
    lastPlayedMs.set(name, nowMs);
    for (const each of notes) {
      playNote(context, effects, each, { startS: context.currentTime });
    }
  };
  return { play: (cue) => playTune(cue, CUE_NOTES[cue]), playTune, dispose: letGo };
}
