/** `old-browser` lacks what every current one has; `no-graphics`: its 3D graphics are off or broken. */
export type MissingPart = 'old-browser' | 'no-graphics';

/** What of a browser the hand model cannot do without, on the CPU too. */
export type BrowserParts = Readonly<{
  hasSimd: boolean;
  /** Undefined where there is no such class. */
  makeCanvas: (() => Pick<OffscreenCanvas, 'getContext'>) | undefined;
}>;

/** The least program with an instruction of fixed-width SIMD, which the packed wasm is full of. */
const SIMD_PROGRAM = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15,
  253, 98, 11,
]);

/** Names what is missing, once the model has failed; null when nothing is. A camera's pictures reach it by WebGL. */
export function findMissingPart(parts: BrowserParts = partsOfThisBrowser()): MissingPart | null {
  if (!parts.hasSimd || parts.makeCanvas === undefined) return 'old-browser';
  try {
    return parts.makeCanvas().getContext('webgl2') === null ? 'no-graphics' : null;
  } catch {
    return 'no-graphics';
  }
}

function partsOfThisBrowser(): BrowserParts {
  const Canvas = globalThis.OffscreenCanvas as typeof OffscreenCanvas | undefined;
  return {
    hasSimd: typeof WebAssembly === 'object' && WebAssembly.validate(SIMD_PROGRAM),
    makeCanvas: Canvas && (() => new Canvas(1, 1)),
  };
}
