import { isShellName } from '../shell/shell.ts';

// Served in place of the worker, at its address, it undoes it: it takes over at once, drops what the worker kept and
// takes itself out. It answers no request. Models and books stay: another part of the app keeps those.

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOut());
});

async function takeOut(): Promise<void> {
  for (const name of await self.caches.keys()) {
    if (isShellName(name)) await self.caches.delete(name);
  }
  await self.registration.unregister();
}
