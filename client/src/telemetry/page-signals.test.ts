// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { listenToPage } from './page-signals.ts';

function show(visibility: 'visible' | 'hidden'): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
  document.dispatchEvent(new Event('visibilitychange'));
}

it('tells once that the page is left, again when it comes back, and nothing after the end', () => {
  const heard: string[] = [];
  const stop = listenToPage((reason) => heard.push(reason));
  show('hidden');
  window.dispatchEvent(new Event('pagehide'));
  expect(heard).toEqual(['hidden']);
  show('visible');
  window.dispatchEvent(new Event('online'));
  window.dispatchEvent(new Event('pagehide'));
  show('hidden');
  expect(heard).toEqual(['hidden', 'timer', 'online', 'hidden']);
  stop();
  show('visible');
  expect(heard).toHaveLength(4);
});
