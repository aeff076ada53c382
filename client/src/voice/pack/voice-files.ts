import { browserFileSource } from '../../kept-files/browser-file-source.ts';
import { type FileSource, loadFile, type WantedFile } from '../../kept-files/load-file.ts';
import { VOICE_SHELF } from '../../kept-files/shelf-names.ts';
import { askVoiceIndex, INDEX_URL } from './voice-index.ts';
import { type AreaVoices, urlOfVoice, type VoiceFile, type VoiceIndex } from './voice-manifest.ts';

/** The pack as it lies on this device and our own origin. What cannot be had now is null, and asked for again later. */
export interface VoiceFiles {
  area(language: string, area: string): Promise<AreaVoices | null>;
  piece(file: VoiceFile): Promise<ArrayBuffer | null>;
}

export function createVoiceFiles(
  askIndex: () => Promise<VoiceIndex | null> = askIndexHere,
  sourceOf: (file: WantedFile) => FileSource = voiceSource,
): VoiceFiles {
  const loads = new Map<string, Promise<ArrayBuffer | null>>();
  const areas = new Map<string, AreaVoices>();

  let asked: Promise<VoiceIndex | null> | null = null;

  /** Asked for once a visit; where no answer came or more is on its way, again with the next line. */
  async function knownIndex(): Promise<VoiceIndex | null> {
    asked ??= askIndex();
    const index = await asked;
    if (index === null || index.isMaking) asked = null;
    return index;
  }

  /** Two who want the same file wait for one. */
  function load(wanted: WantedFile): Promise<ArrayBuffer | null> {
    const under = loads.get(wanted.url);
    if (under !== undefined) return under;
    const loading = loadFile(wanted, sourceOf(wanted), () => {}).then((file) => {
      loads.delete(wanted.url);
      return file.ok ? file.bytes : null;
    });
    loads.set(wanted.url, loading);
    return loading;
  }

  return {
    async area(language, area) {
      const entry = (await knownIndex())?.languages[language]?.[area];
      if (entry === undefined) return null;
      const known = areas.get(entry.url);
      if (known !== undefined) return known;
      const bytes = await load(entry);
      if (bytes === null) return null;
      const voices = JSON.parse(new TextDecoder().decode(bytes)) as AreaVoices;
      areas.set(entry.url, voices);
      return voices;
    },
    piece: (file) => load({ url: urlOfVoice(file), sizeBytes: file.sizeBytes, sha256: file.hash }),
  };
}

function askIndexHere(): Promise<VoiceIndex | null> {
  const { fetch, shelf } = browserFileSource(VOICE_SHELF);
  return askVoiceIndex({
    fetch: () => fetch(INDEX_URL, { cache: 'no-cache' }).catch(() => null),
    takeKept: () => shelf.take(INDEX_URL),
    keep: (bytes) => shelf.put(INDEX_URL, bytes),
  });
}

function voiceSource({ sha256 }: WantedFile): FileSource {
  const source = browserFileSource(VOICE_SHELF);
  // An address without encryption has no hashing: there the known size has to do.
  if (!globalThis.crypto?.subtle) return { ...source, digest: async () => sha256 };
  // Pieces are told apart by the beginning of their hash, which keeps their lists short.
  return {
    ...source,
    digest: async (bytes) => (await source.digest(bytes)).slice(0, sha256.length),
  };
}
