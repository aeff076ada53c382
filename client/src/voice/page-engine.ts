import { createDeviceVoice } from './device/device-voice.ts';
import { unlockSpeech } from './device/unlock-speech.ts';
import { createPackVoice } from './pack/pack-voice.ts';
import { holdMixer } from './page-mixer.ts';
import { pageVoiceFiles } from './page-voice-files.ts';
import type { Voice } from './saying.ts';
import { soundSettings } from './sound-settings.ts';
import { voiceChoice } from './voice-choice.ts';
import { createVoiceEngine } from './voice-engine.ts';

// The page's one engine. It holds the way out for as long as the page lives: a voice that wakes with each screen
// would miss its first word.
const { mixer } = holdMixer();
const pack = createPackVoice(pageVoiceFiles, mixer);
const speech: SpeechSynthesis | undefined = globalThis.speechSynthesis;
const device: readonly Voice[] = speech === undefined ? [] : [createDeviceVoice({ speech })];
if (speech !== undefined) unlockSpeech(speech, window);

export const pageEngine = createVoiceEngine({
  voicesFor: () => (voiceChoice.read() === 'device' ? [...device, pack] : [pack, ...device]),
  isVoiceOn: () => soundSettings.read().hasVoice,
  duck: mixer.duck,
  prepare: (language, areas) => void pack.prepare(language, areas),
});

// Switched off, it is silent at once; what it was saying stays to be read.
soundSettings.subscribe(() => {
  if (!soundSettings.read().hasVoice) pageEngine.hush();
});
