import { join } from 'node:path';
import type { Plugin } from 'vite';

const ENTRY = 'src/words/ask-early.ts';
const APP_SCRIPT = '<script type="module"';

/**
 * Asks for the first screen's words beside the app, by a small script of its own. It stands behind the app's script,
 * which is the one that names the release, and waits for nothing; it is fetched before all else, as a server that takes
 * six requests at a time would come to it last.
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
      handler(html, { bundle }) {
        const chunk = Object.values(bundle ?? {}).find(
          (output) => output.type === 'chunk' && output.isEntry && output.name === 'early-words',
        );
        const src = `/${chunk?.fileName ?? ENTRY}`;
        const script = {
          tag: 'script',
          attrs: { type: 'module', async: true, crossorigin: true, src },
          injectTo: 'body' as const,
        };
        if (chunk?.type !== 'chunk') return [script];
        const files = [chunk.fileName, ...chunk.imports];
        const first = files.map(
          (file) => `<link rel="modulepreload" crossorigin href="/${file}">\n    `,
        );
        return { html: html.replace(APP_SCRIPT, `${first.join('')}${APP_SCRIPT}`), tags: [script] };
      },
    },
  };
}
