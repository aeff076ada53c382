import { join } from 'node:path';
import type { Plugin } from 'vite';

const ENTRY = 'src/words/ask-early.ts';

/**
 * Asks for the first screen's words beside the app, by a small script of its own. It stands behind the app's script,
 * which is the one that names the release, and waits for nothing.
 */
export function earlyWords(root: string): Plugin {
  return {
    name: 'early-words',
    config: ({ build }) => ({
      build: {
        rolldownOptions: {
          ...build?.rolldownOptions,
          input: { index: join(root, 'index.html'), 'early-words': join(root, ENTRY) },
        },
      },
    }),
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const chunk = Object.values(bundle ?? {}).find(
          (output) => output.type === 'chunk' && output.isEntry && output.name === 'early-words',
        );
        const src = `/${chunk?.fileName ?? ENTRY}`;
        return [
          {
            tag: 'script',
            attrs: { type: 'module', async: true, crossorigin: true, src },
            injectTo: 'body',
          },
        ];
      },
    },
  };
}
