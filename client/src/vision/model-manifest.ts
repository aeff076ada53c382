/**
 * What the packer (`client/models`) wrote into `public/vision/manifest.json`, and what the vision
 * pipeline knows of each file before it asks for one byte. The build takes that file in by
 * `import.meta.glob('…/manifest.json', { eager: true, import: 'default' })`: a plain import would
 * not type-check before the first packing.
 */
export const modelNames = [
  'hand-lite',
  'hand-full',
  'pose-lite',
  'pose-full',
  'face',
  'wasm-loader',
  'wasm-binary',
] as const;

export type ModelName = (typeof modelNames)[number];

/** What a bundle of an operator's own can do beyond the packed npm models. */
export type ModelExtra = 'blendshapes' | 'iris';

export type ModelSource =
  | { readonly kind: 'npm'; readonly package: string; readonly version: string }
  | { readonly kind: 'operator'; readonly file: string };

export type ManifestEntry = {
  readonly name: ModelName;
  /** File name under `/vision/`, with a piece of its own hash in it: it may be cached for ever. */
  readonly file: string;
  /** Path on the own origin. Two names may share one file when an operator supplied the bundle. */
  readonly url: string;
  /** 64 lower-case hex digits of the bytes before any content encoding. */
  readonly sha256: string;
  readonly sizeBytes: number;
  /** Bytes on the wire when the server sends the `.br` neighbour. */
  readonly brotliBytes: number;
  readonly source: ModelSource;
  /** An SPDX expression, or words where the operator has to know. */
  readonly licence: string;
  readonly extras: readonly ModelExtra[];
};

export type ModelManifest = {
  readonly format: 1;
  /** Hash over all that went into the packing: equal means there is nothing to pack. */
  readonly inputs: string;
  readonly entries: Readonly<Record<ModelName, ManifestEntry>>;
};
