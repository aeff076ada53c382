import type { WantedFile } from '../../kept-files/load-file.ts';
import { type AreaEntry, VOICES_URL, type VoiceIndex } from './voice-manifest.ts';

export const INDEX_URL = `${VOICES_URL}/manifest.json`;
const NOTHING_SAID: VoiceIndex = { languages: {} };

/** What it takes to ask, so that tests can cut cables. */
export type IndexSource = Readonly<{
  /** What is said now; null where no answer comes. */
  fetch: () => Promise<Response | null>;
  /** The one before, for visits without a network. */
  takeKept: () => Promise<ArrayBuffer | null>;
  keep: (bytes: ArrayBuffer) => Promise<unknown>;
  /** Takes away what no longer has one of these addresses. */
  keepOnly: (urls: readonly string[]) => Promise<unknown>;
}>;

/** `keep`: for visits without a network, once something of it is kept as well. */
export type AskedIndex = Readonly<{ index: VoiceIndex; keep: () => Promise<unknown> }>;

const asItIs = (index: VoiceIndex): AskedIndex => ({ index, keep: async () => {} });

/**
 * What the pack says, asked for anew with each visit: where the product runs at home the voices are still made while
 * the first child plays. Without a network the answer of before stands. Null where nobody knows.
 */
export async function askVoiceIndex(source: IndexSource): Promise<AskedIndex | null> {
  const answer = await source.fetch();
  const bytes = answer?.ok ? await answer.arrayBuffer().catch(() => null) : null;
  const fresh = bytes && readVoiceIndex(bytes);
  if (bytes && fresh) {
    return {
      index: fresh,
      async keep() {
        await source.keep(bytes);
        // One that is still being made does not name what of the one before stays.
        if (!fresh.isMaking) await source.keepOnly(urlsOf(fresh));
      },
    };
  }
  if (answer?.status === 404) return asItIs(NOTHING_SAID);
  const kept = await source.takeKept();
  const before = kept && readVoiceIndex(kept);
  return before && asItIs(before);
}

function urlsOf({ languages }: VoiceIndex): readonly string[] {
  return Object.values(languages)
    .flatMap((areas) => Object.values(areas))
    .flatMap(({ list, sound }) => [list.url, sound.url]);
}

/** Null for anything but an index as the packer writes it. */
export function readVoiceIndex(bytes: ArrayBuffer): VoiceIndex | null {
  try {
    const index = JSON.parse(new TextDecoder().decode(bytes)) as Partial<VoiceIndex> | null;
    const areas = Object.values(index?.languages ?? []).flatMap((language) =>
      Object.values(language),
    );
    if (!index?.languages || typeof index.languages !== 'object') return null;
    if (!areas.every(isEntry)) return null;
    return { languages: index.languages, ...(index.isMaking === true && { isMaking: true }) };
  } catch {
    return null;
  }
}

function isEntry(entry: Partial<AreaEntry> | null): boolean {
  return isFile(entry?.list) && isFile(entry?.sound);
}

function isFile(file: Partial<WantedFile> | null | undefined): boolean {
  return (
    typeof file?.url === 'string' &&
    file.url.startsWith(`${VOICES_URL}/`) &&
    typeof file.sha256 === 'string' &&
    typeof file.sizeBytes === 'number'
  );
}
