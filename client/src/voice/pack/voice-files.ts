import { browserFileSource } from '../../kept-files/browser-file-source.ts';
import { type FileSource, loadFile, type WantedFile } from '../../kept-files/load-file.ts';
import { VOICE_SHELF } from '../../kept-files/shelf-names.ts';
import { type AskedIndex, askVoiceIndex, INDEX_URL } from './voice-index.ts';
import type { AreaVoices, VoiceIndex } from './voice-manifest.ts';

/** An index that is not here by then is as good as away: the one of before has to do. */
const ANSWER_MS = 5_000;
/** A child hears its game, its friend and a book: more than that lies on the shelf. */
const SOUNDS_AT_HAND = 4;

/** What is said of an area, and where it sounds. */
export type AreaPack = AreaVoices & Readonly<{ sound: WantedFile }>;

/** The pack as it lies on this device and our own origin. What cannot be had now is null, and asked for again later. */
export interface VoiceFiles {
  index(): Promise<VoiceIndex | null>;
  /** The same, as far as it is here by now. */
  indexNow(): VoiceIndex | null;
  area(language: string, area: string): Promise<AreaPack | null>;
  /** All pieces of an area, one after the other. */
  sound(of: WantedFile): Promise<ArrayBuffer | null>;
}

export function createVoiceFiles(
  askIndex: () => Promise<AskedIndex | null> = askIndexHere,
  source: FileSource = voiceSource(),
): VoiceFiles {
  const loads = new Map<string, Promise<ArrayBuffer | null>>();
  const areas = new Map<string, AreaPack>();
  /** The last heard come last. */
  const sounds = new Map<string, ArrayBuffer>();

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
    const { sha256 } = wanted;
    const loading = loadFile(wanted, canDigest() ? source : trusting(sha256), () => {}).then(
      (file) => {
        loads.delete(wanted.url);
        return file.ok ? file.bytes : null;
      },
    );
    loads.set(wanted.url, loading);
    return loading;
  }

  /** An address without encryption has no hashing: there the known size has to do. */
  const canDigest = () => globalThis.crypto?.subtle !== undefined;
  const trusting = (sha256: string): FileSource => ({ ...source, digest: async () => sha256 });

  return {
    index: async () => (await knownIndex())?.index ?? null,
    indexNow: () => now,
    async area(language, area) {
      const known = await knownIndex();
      const entry = known?.index.languages[language]?.[area];
      if (entry === undefined) return null;
      const read = areas.get(entry.list.url);
      if (read !== undefined) return read;
      const bytes = await load(entry.list);
      const voices = bytes && readList(bytes);
      if (voices === null) return null;
      const pack = { ...voices, sound: entry.sound };
      areas.set(entry.list.url, pack);
      await known?.keep();
      return pack;
    },
    async sound(of) {
      const bytes = sounds.get(of.url) ?? (await load(of));
      if (bytes === null) return null;
      sounds.delete(of.url);
      sounds.set(of.url, bytes);
      const [longestUnheard] = sounds.keys();
      if (sounds.size > SOUNDS_AT_HAND && longestUnheard !== undefined) {
        sounds.delete(longestUnheard);
      }
      return bytes;
    },
  };
}

/** Where nothing can be hashed, what lies on a device may be anything of its size. */
function readList(bytes: ArrayBuffer): AreaVoices | null {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as AreaVoices;
  } catch {
    return null;
  }
}

function askIndexHere(): Promise<AskedIndex | null> {
  const { fetch, shelf } = voiceSource();
  return askVoiceIndex({
    fetch: () =>
      fetch(INDEX_URL, { cache: 'no-cache', signal: AbortSignal.timeout(ANSWER_MS) }).catch(
        () => null,
      ),
    takeKept: () => shelf.take(INDEX_URL),
    keep: (bytes) => shelf.put(INDEX_URL, bytes),
    keepOnly: (urls) => shelf.keepOnly([INDEX_URL, ...urls]),
  });
}

function voiceSource(): FileSource {
  return browserFileSource(VOICE_SHELF);
}
