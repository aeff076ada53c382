import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTurns } from './family-turns.ts';

/** Work that ends when it is told to. */
function openWork() {
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => async () => {
    started.push(name);
    await new Promise<void>((resolve) => ends.set(name, resolve));
    return name;
  };
  const end = async (name: string) => {
    ends.get(name)?.();
    // As many steps as lie between one end and the next beginning.
    for (let step = 0; step < 5; step += 1) await Promise.resolve();
  };
  return { started, work, end };
}

it('lets so many of one family begin, and each other one when one has ended', async () => {
  const take = createTurns(2);
  const { started, work, end } = openWork();
  const asked = ['a', 'b', 'c', 'd'].map((name) => take('one family', work(name)));
  await end('nothing');
  expect(started).toEqual(['a', 'b']);
  await end('b');
  expect(started).toEqual(['a', 'b', 'c']);
  await end('a');
  expect(started).toEqual(['a', 'b', 'c', 'd']);
  await end('d');
  await end('c');
  expect(await Promise.all(asked)).toEqual(['a', 'b', 'c', 'd']);
});

it('lets nobody wait for another family', async () => {
  const take = createTurns(1);
  const { started, work } = openWork();
  for (let asked = 0; asked < 50; asked += 1) void take('busy', work(`busy ${asked}`));
  void take('another', work('another'));
  await Promise.resolve();
  expect(started).toEqual(['busy 0', 'another']);
});

it('gives the turn on whatever became of the work, and never to more than may have it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.tuple(fc.constantFrom('one', 'two'), fc.boolean()), { maxLength: 20 }),
      async (atOnce, asked) => {
        const take = createTurns(atOnce);
        const running = { one: 0, two: 0 };
        const answers = await Promise.allSettled(
          asked.map(([name, fails]) =>
            take(name, async () => {
              const family = name as keyof typeof running;
              running[family] += 1;
              expect(running[family]).toBeLessThanOrEqual(atOnce);
              await Promise.resolve();
              running[family] -= 1;
              if (fails) throw new Error('of the work');
            }),
          ),
        );
        expect(answers.map(({ status }) => status)).toEqual(
          asked.map(([, fails]) => (fails ? 'rejected' : 'fulfilled')),
        );
      },
    ),
  );
});
