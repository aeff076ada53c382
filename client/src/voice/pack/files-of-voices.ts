import type { WantedFile } from '../../kept-files/load-file.ts';
import {
  type AreaEntry,
  type AreaVoices,
  urlOfVoice,
  type VoiceFile,
  type VoiceIndex,
} from './voice-manifest.ts';

/** Books are told in some languages; whose is not among them hears this one. */
const TOLD_OTHERWISE = 'en';

/** An area's list; null where it cannot be had without more ado. */
type ListOf = (language: string, area: string) => Promise<AreaVoices | null>;

/**
 * All of the pack that is heard in a language. An area whose list is not at hand stands as one file of all its bytes,
 * which is nowhere: it counts as missing.
 */
export async function filesOfVoices(
  { languages }: VoiceIndex,
  language: string,
  listOf: ListOf,
): Promise<readonly WantedFile[]> {
  const own = languages[language] ?? {};
  const stories = Object.entries(languages[TOLD_OTHERWISE] ?? {}).filter(
    ([area]) => area.startsWith('books/') && own[area] === undefined,
  );
  const heard = [
    ...Object.entries(own).map(([area, entry]) => ({ language, area, entry })),
    ...stories.map(([area, entry]) => ({ language: TOLD_OTHERWISE, area, entry })),
  ];
  const files = await Promise.all(
    heard.map(async ({ language: spoken, area, entry }) =>
      filesOfArea(entry, await listOf(spoken, area)),
    ),
  );
  return [...new Map(files.flat().map((file) => [file.url, file])).values()];
}

function filesOfArea(entry: AreaEntry, list: AreaVoices | null): readonly WantedFile[] {
  const { url, sha256, sizeBytes, voiceBytes } = entry;
  if (list === null) return [{ url, sha256, sizeBytes: sizeBytes + voiceBytes }];
  const pieces = Object.values(list.lines)
    .flatMap(({ parts }) => parts)
    .flatMap((part) => ('value' in part ? [] : [part]));
  return [
    { url, sha256, sizeBytes },
    ...[...pieces, ...Object.values(list.values)].map(fileOfPiece),
  ];
}

/** It is named, and checked, by the beginning of its hash. */
export const fileOfPiece = (file: VoiceFile): WantedFile => ({
  url: urlOfVoice(file),
  sha256: file.hash,
  sizeBytes: file.sizeBytes,
});
