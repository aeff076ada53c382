import { answerFile } from '../shell/answer-file.ts';
import { answerKept } from '../shell/answer-kept.ts';
import { answerPage } from '../shell/answer-page.ts';
import { howWhole, makeWhole } from '../shell/answer-whole.ts';
import { fillShell, mendShell, pathsKept, type ShellParts } from '../shell/fill-shell.ts';
import { kindOfRequest } from '../shell/kind-of-request.ts';
import { SHELL_LIMITS } from '../shell/limits.ts';
import { isShellName, type Shell, shellName } from '../shell/shell.ts';
import { shellsToDrop } from '../shell/shells-to-drop.ts';
import { entriesOfTabs } from '../shell/tab-locks.ts';
import { type ReleaseAnswer, readWish, type WholeAnswer } from '../shell/wish.ts';

// Keeps the shell of the app, so that it opens without a network. It only ties browser and decisions together: what is
// decided stands in `../shell`, with its tests.

declare const self: ServiceWorkerGlobalScope;
/** Put before this code when it is built. */
declare const __SHELL__: Shell;

const shell = __SHELL__;
const parts: ShellParts = {
  caches: self.caches,
  network: (path, init) => fetch(path, init),
};

self.addEventListener('install', (event) => {
  event.waitUntil(
    fillShell(shell, parts).then((filled) => {
      // The browser tries again at its next look; until then the release before goes on.
      if (!filled.ok) throw new Error(`${filled.path}: ${filled.reason}`);
    }),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim().then(dropUnused));
});

self.addEventListener('message', (event) => {
  const wish = readWish(event.data);
  if (wish?.kind === 'take-over') event.waitUntil(self.skipWaiting());
  if (wish?.kind === 'tab-started') event.waitUntil(mendShell(shell, parts).then(dropUnused));
  if (wish?.kind === 'which-release') {
    const isYours = wish.entry === shell.entry;
    const answer: ReleaseAnswer = { release: shell.release, isYours };
    event.ports[0]?.postMessage(answer);
  }
  const tell = (answer: WholeAnswer) => event.ports[0]?.postMessage(answer);
  if (wish?.kind === 'how-whole') event.waitUntil(howWhole(shell, parts).then(tell));
  if (wish?.kind === 'make-whole') event.waitUntil(makeWhole(shell, parts).then(tell));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { url, method, mode, cache } = request;
  const asked = { url, method, mode, cache, hasRange: request.headers.has('range') };
  const kind = kindOfRequest(asked, self.location.origin);
  if (kind === 'page') {
    event.respondWith(
      answerPage(shell, {
        caches: self.caches,
        ask: () => fetch(request),
        slow: () => new Promise((done) => setTimeout(() => done('slow'), SHELL_LIMITS.pageMs)),
      }),
    );
  } else if (kind === 'file') {
    const answered = answerFile(new URL(url).pathname, shell, parts);
    event.respondWith(answered.then(({ response }) => response));
    event.waitUntil(answered.then(({ kept }) => kept));
  } else if (kind === 'kept') {
    const ask = () => fetch(request);
    event.respondWith(answerKept(new URL(url).pathname, { caches: self.caches, ask }));
  }
});

async function dropUnused(): Promise<void> {
  const names = (await self.caches.keys()).filter(isShellName);
  const shells = await Promise.all(
    names.map(async (name) => ({ name, paths: await pathsKept(self.caches, name) })),
  );
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const { held = [] } = await self.navigator.locks.query();
  const unused = shellsToDrop({
    own: shellName(shell.release),
    shells,
    tabEntries: entriesOfTabs(held.map(({ name }) => name)),
    tabCount: tabs.length,
  });
  for (const name of unused) await self.caches.delete(name);
}
