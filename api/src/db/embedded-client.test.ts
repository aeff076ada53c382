import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { type EmbeddedClient, openEmbeddedClient } from './embedded-client.ts';
import { EngineLostError } from './embedded-engine.ts';

const FOR_EVER = 'do $$ begin loop null; end loop; end $$';
/** Enough for an honest question on a busy machine; short enough to wait for. */
const WAITS = { openMs: 120_000, answerMs: 10_000, closeMs: 1_000, restMs: 0 };

const folder = mkdtempSync(join(tmpdir(), 'advay-engine-'));
let client: EmbeddedClient;
beforeAll(async () => {
  client = await openEmbeddedClient(join(folder, 'database'), undefined, WAITS);
  await client.exec('create table notes (words text unique, noted_at timestamptz default now())');
});
afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  vi.useRealTimers();
});
const note = (words: string) => client.query('insert into notes values ($1)', [words]);
const notes = async () => {
  const { rows } = await client.query<{ words: string }>('select words from notes order by words');
  return rows.map(({ words }) => words);
};

it('answers as the engine itself does', async () => {
  await note('one');
  const asArrays = await client.query('select words, 1 as n from notes', [], { rowMode: 'array' });
  expect(asArrays.rows).toEqual([['one', 1]]);
  const read = async (parsers = {}) =>
    (await client.query<{ at: unknown }>('select noted_at as at from notes', [], { parsers }))
      .rows[0]?.at;
  expect(await read()).toBeInstanceOf(Date);
  expect(await read({ 1184: (text: string) => text })).toEqual(expect.any(String));
  await expect(note('one')).rejects.toMatchObject({ code: '23505' });
});

it('keeps a transaction whole or not at all, one after the other', async () => {
  await expect(
    client.transaction(async (transaction) => {
      await transaction.query("insert into notes values ('lost')");
      throw new Error('a reason of ours');
    }),
  ).rejects.toThrow('a reason of ours');
  const order: string[] = [];
  await Promise.all(
    ['three', 'two'].map((words) =>
      client.transaction(async (transaction) => {
        order.push(words);
        await transaction.query('insert into notes values ($1)', [words]);
        order.push(words);
      }),
    ),
  );
  expect(order).toEqual(['three', 'three', 'two', 'two']);
  expect(await notes()).toEqual(['one', 'three', 'two']);
});

it('tells no commit that was rolled back', async () => {
  const caught = client.transaction(async (transaction) => {
    await transaction.query("insert into notes values ('half')");
    await transaction.query("insert into notes values ('one')").catch(() => {});
  });
  await expect(caught).rejects.toThrow();
  expect(await notes()).not.toContain('half');
});

it('stops an engine that does not answer, and goes on with what was stored', async () => {
  const before = await notes();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let isAsked = false;
  let beats = 0;
  const heart = setInterval(() => {
    beats += 1;
  }, 50);
  const stuck = client.transaction(async (transaction) => {
    await transaction.query("insert into notes values ('under way')");
    isAsked = true;
    await transaction.exec(FOR_EVER);
  });
  const lost = expect(stuck).rejects.toThrow(EngineLostError);
  // The process is free all the time.
  await vi.waitUntil(() => isAsked && beats > 10, { timeout: 60_000 });
  await vi.advanceTimersByTimeAsync(WAITS.answerMs);
  vi.useRealTimers();
  clearInterval(heart);
  await lost;
  expect(await notes()).toEqual(before);
  await note('since');
  expect(await notes()).toContain('since');
}, 120_000);

it('ends while the engine is busy for ever', async () => {
  const other = await openEmbeddedClient(join(folder, 'another'), undefined, WAITS);
  const stuck = other.exec(FOR_EVER);
  const ended = vi.fn();
  stuck.catch(ended);
  await other.close();
  await vi.waitFor(() => expect(ended).toHaveBeenCalled());
  await expect(other.exec('select 1')).rejects.toThrow(EngineLostError);
}, 120_000);
