import { clock } from '@advay/shared/kernel/clock';
import { wakeAudio } from './wake-audio.ts';

/** The page's one way out to the loudspeaker: effects, voice and music meet here. */
export type MixerOutput = Readonly<{
  context: AudioContext;
  effects: AudioNode;
  voice: AudioNode;
  music: AudioNode;
}>;

export interface Mixer {
  /** Null where there is no audio: everything is playable muted. */
  open(): MixerOutput | null;
  /** Asks the browser to let it sound; it may only do so after a touch. */
  wake(): void;
  /** While somebody speaks effects step back, and the music is silent. */
  duck(isSpeaking: boolean): void;
  dispose(): void;
}

export type MixerOptions = Readonly<{
  createContext?: () => AudioContext;
  /** Where the first touch or key is heard: browsers keep audio asleep until then. */
  gestures?: EventTarget;
  /** Where it shows that somebody looks again. */
  page?: Pick<Document, 'visibilityState' | 'addEventListener'>;
}>;

/** Well below what startles; with the soft attack no cue is a bang. */
const EFFECTS_VOLUME = 0.16;
/** The pack has the loudness it should have. */
const VOICE_VOLUME = 1;
/** Under all else: whoever wants to hear it listens for it. */
export const MUSIC_VOLUME = 0.15;
/** 9 dB less: still there, and every word above it. */
const DUCKED_SHARE = 0.35;
/** Time constants: 63 % of the way after so long. */
const DUCK_S = 0.05;
const RISE_S = 0.25;
/** Music comes back slowly, and not between two lines of one story. */
const MUSIC_RISE_S = 0.8;
const MUSIC_WAITS_S = 0.7;
/** What both together may not pass, in dBFS. */
const LIMIT_DB = -3;
/** A context that was woken by a touch and stands still for so long will never sound again. */
const LOST_AFTER_MS = 1_000;
/** Each further one in a row is waited for twice as long, up to this often: there may be no way out at all. */
const LOST_DOUBLINGS = 6;

type Built = MixerOutput & Readonly<{ effects: GainNode; music: GainNode }>;

export function createMixer({
  createContext = () => new AudioContext(),
  gestures = window,
  page = document,
}: MixerOptions = {}): Mixer {
  const listening = new AbortController();
  let output: Built | null = null;
  let speaking = 0;
  /** Where the context's own time stood at a touch, and when that was. */
  let touched: { contextS: number; atMs: number } | null = null;
  let lostInARow = 0;

  function open(): Built | null {
    if (output !== null) return output;
    try {
      output = build(createContext(), speaking > 0);
    } catch {
      // No audio here.
    }
    return output;
  }

  function close(): void {
    output?.context.close().catch(() => {});
    output = null;
    touched = null;
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
    open,
    wake,
    duck(isSpeaking) {
      speaking = Math.max(0, speaking + (isSpeaking ? 1 : -1));
      if (output === null) return;
      const { context, effects, music } = output;
      const nowS = context.currentTime;
      // Back before the music had risen: it stays silent.
      music.gain.cancelScheduledValues(nowS);
      if (speaking > 0) {
        effects.gain.setTargetAtTime(EFFECTS_VOLUME * DUCKED_SHARE, nowS, DUCK_S);
        music.gain.setTargetAtTime(0, nowS, DUCK_S);
      } else {
        effects.gain.setTargetAtTime(EFFECTS_VOLUME, nowS, RISE_S);
        music.gain.setTargetAtTime(MUSIC_VOLUME, nowS + MUSIC_WAITS_S, MUSIC_RISE_S);
      }
    },
    dispose() {
      listening.abort();
      close();
    },
  };
}

/** `isSpeaking`: a way out that is made in the middle of a line begins as the one before was. */
function build(context: AudioContext, isSpeaking: boolean): Built {
  const effects = context.createGain();
  const music = context.createGain();
  const voice = context.createGain();
  const limiter = context.createDynamicsCompressor();
  effects.gain.value = isSpeaking ? EFFECTS_VOLUME * DUCKED_SHARE : EFFECTS_VOLUME;
  music.gain.value = isSpeaking ? 0 : MUSIC_VOLUME;
  voice.gain.value = VOICE_VOLUME;
  limiter.threshold.value = LIMIT_DB;
  limiter.knee.value = 0;
  limiter.ratio.value = 20;
  limiter.attack.value = 0.003;
  limiter.release.value = 0.1;
  effects.connect(limiter);
  voice.connect(limiter);
  music.connect(limiter);
  limiter.connect(context.destination);
  return { context, effects, voice, music };
}
