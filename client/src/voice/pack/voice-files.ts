import { browserFileSource } from '../../kept-files/browser-file-source.ts';
import { type FileSource, loadFile, type WantedFile } from '../../kept-files/load-file.ts';
import { VOICE_SHELF } from '../../kept-files/shelf-names.ts';
import { fileOfPiece } from './files-of-voices.ts';
import { type AskedIndex, askVoiceIndex, INDEX_URL } from './voice-index.ts';
import type { AreaVoices, VoiceFile, VoiceIndex } from './voice-manifest.ts';

/** An index that is not here by then is as good as away: the one of before has to do. */
const ANSWER_MS = 5_000;

/** The pack as it lies on this device and our own origin. What cannot be had now is null, and asked for again later. */
export interface VoiceFiles {
  index(): Promise<VoiceIndex | null>;
  /** The same, as far as it is here by now. */
  indexNow(): VoiceIndex | null;
  area(language: string, area: string): Promise<AreaVoices | null>;
  /** The same, where it lies on this device: nothing is asked for. */
  keptArea(language: string, area: string): Promise<AreaVoices | null>;
  piece(file: VoiceFile): Promise<ArrayBuffer | null>;
}

export function createVoiceFiles(
  askIndex: () => Promise<AskedIndex | null> = askIndexHere,
  sourceOf: (file: WantedFile) => FileSource = voiceSource,
): VoiceFiles {
  const loads = new Map<string, Promise<ArrayBuffer | null>>();
  const areas = new Map<string, AreaVoices>();

  let asked: Promise<AskedIndex | null> | null = null;
  let now: VoiceIndex | null = null;

  /** Asked for once a visit; where no answer came or more is on its way, again with the next line. */
  async function knownIndex(): Promise<AskedIndex | null> {
    asked ??= askIndex();
    const known = await asked;
    if (known === null || known.index.isMaking) asked = null;
    now = known?.index ?? now;
    return known;
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

  async function areaBy(
    bring: (entry: WantedFile) => Promise<ArrayBuffer | null>,
    language: string,
    area: string,
  ): Promise<AreaVoices | null> {
    const known = await knownIndex();
    const entry = known?.index.languages[language]?.[area];
    if (entry === undefined) return null;
    const read = areas.get(entry.url);
    if (read !== undefined) return read;
    const bytes = await bring(entry);
    if (bytes === null) return null;
    const voices = readList(bytes);
    if (voices === null) return null;
    areas.set(entry.url, voices);
    await known?.keep();
    return voices;
  }

  return {
    index: async () => (await knownIndex())?.index ?? null,
    indexNow: () => now,
    area: (language, area) => areaBy(load, language, area),
    keptArea: (language, area) =>
      areaBy((entry) => sourceOf(entry).shelf.take(entry.url), language, area),
    piece: (file) => load(fileOfPiece(file)),
  };
}

/** What lies on a device may be cut short; what was loaded has its hash. */
function readList(bytes: ArrayBuffer): AreaVoices | null {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as AreaVoices;
  } catch {
    return null;
  }
}

function askIndexHere(): Promise<AskedIndex | null> {
  const { fetch, shelf } = browserFileSource(VOICE_SHELF);
  return askVoiceIndex({
    fetch: () =>
      fetch(INDEX_URL, { cache: 'no-cache', signal: AbortSignal.timeout(ANSWER_MS) }).catch(
        () => null,
      ),
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
