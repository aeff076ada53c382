import type { Plugin } from 'esbuild';

/** The workspace's own sources stay in; every package is imported from where it is installed. */
export const withoutPackages: Plugin = {
  name: 'without-packages',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@advay/') ? undefined : { path, external: true },
    );
  },
};
