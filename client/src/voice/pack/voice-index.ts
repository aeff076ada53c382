import type { VoiceIndex } from './voice-manifest.ts';

/** The packer's index, read at build time. A glob, because a fresh clone has none until the voices are packed. */
const packed = import.meta.glob<VoiceIndex>('../../../public/voices/manifest.json', {
  eager: true,
  import: 'default',
});

export const VOICE_INDEX: VoiceIndex = Object.values(packed)[0] ?? { languages: {} };
