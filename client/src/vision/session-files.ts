import type { FileSource } from '../kept-files/load-file.ts';
import type { ModelManifest, ModelName } from './model-manifest.ts';
import { type LoadProgress, loadVisionFiles } from './models/load-vision-files.ts';
import type { Sense } from './senses/raw-of.ts';
import { SENSE_KINDS } from './senses/sense-kinds.ts';
import type { SessionFiles } from './worker-session.ts';

type LoadOptions = Readonly<{
  manifest: ModelManifest;
  source: FileSource;
  /** Where the own files are served from. */
  origin: string;
  senses: readonly Sense[];
  onProgress: (progress: LoadProgress) => void;
  signal?: AbortSignal | undefined;
}>;

type LoadedSession =
  | Readonly<{ ok: true; files: SessionFiles; storage: 'kept' | 'not-kept' }>
  | Readonly<{ ok: false; reason: 'corrupt' | 'offline' | 'cancelled' }>;

/** Loads what a worker needs to see with these senses, and nothing for any other. */
export async function loadSessionFiles(options: LoadOptions): Promise<LoadedSession> {
  const { manifest, source, origin, senses, onProgress, signal } = options;
  const names = new Set(senses.flatMap((sense): readonly ModelName[] => SENSE_KINDS[sense].files));
  const loaded = await loadVisionFiles(manifest, [...names], source, onProgress, signal);
  if (!loaded.ok) return loaded;
  const files: SessionFiles = {
    loaderUrl: new URL(manifest.entries['wasm-loader'].url, origin).href,
    wasm: new Blob([loaded.files['wasm-binary']], { type: 'application/wasm' }),
    models: senses.map((sense) => {
      const name = SENSE_KINDS[sense].lite;
      return { sense, name, bytes: loaded.files[name] };
    }),
  };
  return { ok: true, files, storage: loaded.storage };
}
