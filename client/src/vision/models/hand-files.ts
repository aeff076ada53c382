/** What seeing hands begins with. The finer model comes later, and only where there is time and room for it. */
export const HAND_FILES = ['wasm-loader', 'wasm-binary', 'hand-lite'] as const;
