/** What seeing faces takes. */
export const FACE_FILES = ['wasm-loader', 'wasm-binary', 'face'] as const;
