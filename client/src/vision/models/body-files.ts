/** What seeing bodies begins with. The finer model comes later, and only where there is time and room for it. */
export const BODY_FILES = ['wasm-loader', 'wasm-binary', 'pose-lite'] as const;
