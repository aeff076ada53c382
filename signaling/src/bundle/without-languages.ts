import type { Plugin } from 'esbuild';

/** Zod's messages in fifty languages are most of what a start would read; nobody ever reads one of ours but in English. */
export const withoutLanguages: Plugin = {
  name: 'without-languages',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};
