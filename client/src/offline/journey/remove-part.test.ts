import { expect, it } from 'vitest';
import { LIBRARY_SHELF } from '../../kept-files/shelf-names.ts';
import { removePart } from './remove-part.ts';

const HAT = {
  id: 'hat',
  files: [{ url: '/library/hat.json' }, { url: '/library/hat-cover.svg' }],
};
const KITE = { id: 'kite', files: [{ url: '/library/kite.json' }] };

/** A browser's storage with these files on the shelf of books. */
function playCaches(...paths: readonly string[]) {
  const kept = new Set(paths);
  const shelf = {
    keys: async () => [...kept].map((path) => ({ url: `https://garden.example${path}` })),
    match: async () => new Response('told', { headers: { 'content-length': '4' } }),
    delete: async (path: string) => kept.delete(path),
  };
  const caches = { keys: async () => [LIBRARY_SHELF], open: async () => shelf };
  return { kept, caches: caches as unknown as CacheStorage };
}

it('takes all of it away, whatever of it was told of before, and nothing else', async () => {
  const { kept, caches } = playCaches('/library/hat.json', '/library/kite.json');
  // Another tab goes on fetching it.
  kept.add('/library/hat-cover.svg');
  await removePart({ kind: 'book', id: 'hat' }, [HAT, KITE], caches);
  expect([...kept]).toEqual(['/library/kite.json']);
});

it('finds nothing to take where another tab was faster', async () => {
  const { kept, caches } = playCaches('/library/kite.json');
  await removePart({ kind: 'book', id: 'hat' }, [HAT, KITE], caches);
  expect([...kept]).toEqual(['/library/kite.json']);
});
