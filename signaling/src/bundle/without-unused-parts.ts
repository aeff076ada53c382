import type { Plugin } from 'esbuild';

/** What packages bring for others, and a start would read: every part says why no line of ours reaches it. */
export const withoutUnusedParts: Plugin = {
  name: 'without-unused-parts',
  setup({ onLoad, onResolve }) {
    // Zod's messages in fifty languages: nobody ever reads one of ours but in English.
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
    // Node's comparisons of whole objects: packages only ask whether something is true.
    onResolve({ filter: /^(node:)?assert$/ }, () => ({ path: 'assert', namespace: 'small' }));
    onLoad({ filter: /^assert$/, namespace: 'small' }, () => ({
      contents: 'module.exports = (ok, text) => { if (!ok) throw new Error(text); };',
    }));
    // The client half of `ws` on encrypted addresses: nodes are called, and call nobody.
    onResolve({ filter: /^(https|tls)$/ }, ({ importer, path }) =>
      /[\\/]ws[\\/]lib[\\/]/.test(importer) ? { path, namespace: 'small' } : undefined,
    );
    onLoad({ filter: /^(https|tls)$/, namespace: 'small' }, () => ({
      contents: 'module.exports = {};',
    }));
  },
};
