import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { renderFingersSheet } from '../../../synthetic-child/fingers/render-fingers-sheet.ts';
import { bundleForPage } from '../../fake-device/bundle-for-page.ts';
import { paintInBrowser } from '../../fake-device/paint-in-browser.ts';
import type { ProofSize } from '../proof.ts';
import type { FingersSheet } from './fingers-sheet.ts';

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const PAINTER = fileOf('../../../synthetic-child/fingers/render-fingers-sheet.ts');

const otherViews: Plugin = {
  name: 'other-views',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('/finger-view.ts') ? fileOf('finger-view.ts') : null),
};

async function draw(): Promise<FingersSheet> {
  const script = await bundleForPage(PAINTER, [otherViews]);
  const { plan, webpUrl } = await paintInBrowser(script, () => {
    const painter = globalThis as unknown as {
      page: { renderFingersSheet: typeof renderFingersSheet };
    };
    return painter.page.renderFingersSheet();
  });
  return { plan: { fingerprint: '', ...plan }, pictureUrl: webpUrl };
}

/**
 * The counting hands that a proof is played with: at full size from other sides than the synthetic child's own sheet has
 * them, and than anything was tuned for; they take a while to draw.
 */
export function handsFor(size: ProofSize): Promise<FingersSheet | undefined> {
  return size === 'all' ? draw() : Promise.resolve(undefined);
}
