import { describe, expect, it } from 'vitest';
import { FILE_LIMITS } from './limits.ts';
import { loadFile } from './load-file.ts';
import { sha256Of } from './sha256.ts';
import { type Answer, bytesOf, playFiles, textOf } from './testing/played-files.ts';

const MODEL = 'a model of hands';
const WANTED = {
  url: '/vision/hand.task',
  sha256: await sha256Of(bytesOf(MODEL)),
  sizeBytes: MODEL.length,
};
const SPOILED = 'a MODEL of hands';

const playing = (...answers: Answer[]) => playFiles({ [WANTED.url]: answers });
const load = (files: ReturnType<typeof playing>) => loadFile(WANTED, files, () => {});

describe('a model file', () => {
  it('is fetched once, and from then on costs not one byte', async () => {
    const files = playing(MODEL);
    await load(files);
    const again = await load(files);
    expect(again.ok && textOf(again.bytes)).toBe(MODEL);
    expect(files.asked).toHaveLength(1);
  });

  it('that was spoiled on the way is fetched anew, past every cache', async () => {
    const files = playing(SPOILED, MODEL);
    const loaded = await load(files);
    expect(loaded).toMatchObject({ ok: true, storage: 'kept' });
    expect(files.asked.map(({ cache }) => cache)).toEqual(['default', 'reload']);
  });

  it('that was spoiled on the disk is dropped and fetched anew', async () => {
    const files = playing(MODEL);
    files.kept.set(WANTED.url, bytesOf(SPOILED));
    const loaded = await load(files);
    expect(loaded.ok && textOf(loaded.bytes)).toBe(MODEL);
    expect(textOf(files.kept.get(WANTED.url) ?? bytesOf(''))).toBe(MODEL);
  });

  it('that is wrong twice is given up, and never kept', async () => {
    const files = playing(SPOILED);
    expect(await load(files)).toEqual({ ok: false, reason: 'corrupt' });
    expect(files.asked).toHaveLength(2);
    expect(files.kept.size).toBe(0);
  });

  it('that is longer than it should be is wrong too', async () => {
    expect(await load(playing(`${MODEL} and more`))).toEqual({ ok: false, reason: 'corrupt' });
  });

  it('that was cut off is tried again, with growing waits', async () => {
    const files = playing('cut-off', 'unreachable', MODEL);
    expect(await load(files)).toMatchObject({ ok: true });
    expect(files.waitsMs).toEqual(FILE_LIMITS.backOffMs.slice(0, 2));
  });

  it.each(['unreachable', 'cut-off', 404] as const)('that stays %s is offline', async (answer) => {
    const files = playing(answer);
    expect(await load(files)).toEqual({ ok: false, reason: 'offline' });
    expect(files.asked).toHaveLength(FILE_LIMITS.backOffMs.length + 1);
  });

  it('plays on from memory when the disk is full', async () => {
    const files = playing(MODEL);
    files.isDiskFull = true;
    const loaded = await load(files);
    expect(loaded).toMatchObject({ ok: true, storage: 'not-kept' });
    expect(loaded.ok && textOf(loaded.bytes)).toBe(MODEL);
  });

  it('is not waited for once nobody wants it', async () => {
    const files = playing('unreachable');
    const abort = new AbortController();
    abort.abort();
    expect(await loadFile(WANTED, files, () => {}, abort.signal)).toEqual({
      ok: false,
      reason: 'cancelled',
    });
    expect(files.waitsMs).toEqual([]);
  });
});
