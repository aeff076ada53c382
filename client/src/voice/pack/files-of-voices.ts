import type { WantedFile } from '../../kept-files/load-file.ts';
import type { VoiceIndex } from './voice-manifest.ts';

/** Books are told in some languages; whose is not among them hears this one. */
const TOLD_OTHERWISE = 'en';

/** All of the pack that is heard in a language. */
export function filesOfVoices({ languages }: VoiceIndex, language: string): readonly WantedFile[] {
  const own = languages[language] ?? {};
  const stories = Object.entries(languages[TOLD_OTHERWISE] ?? {}).filter(
    ([area]) => area.startsWith('books/') && own[area] === undefined,
  );
  const heard = [...Object.values(own), ...stories.map(([, entry]) => entry)];
  return heard.flatMap(({ list, sound }) => [list, sound]);
}
