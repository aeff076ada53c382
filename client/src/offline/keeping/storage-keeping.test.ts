import { expect, it } from 'vitest';
import { askToKeep, readKeeping, roomBytes } from './storage-keeping.ts';

const refuse = () => Promise.reject(new DOMException('refused', 'SecurityError'));

it('says what the browser says', async () => {
  const storage = {
    persisted: async () => true,
    persist: async () => false,
    estimate: async () => ({ quota: 100, usage: 30 }),
  };
  expect(await readKeeping(storage)).toBe('kept');
  expect(await askToKeep(storage)).toBe('may-go');
  expect(await roomBytes(storage)).toBe(70);
});

it('a device that is over its measure has no room, and no less than none', async () => {
  expect(await roomBytes({ estimate: async () => ({ quota: 10, usage: 30 }) })).toBe(0);
});

it.each([undefined, {}, { persisted: refuse, persist: refuse, estimate: refuse }])(
  'a browser that says nothing promises nothing',
  async (storage) => {
    expect(await readKeeping(storage)).toBe('may-go');
    expect(await askToKeep(storage)).toBe('may-go');
    expect(await roomBytes(storage)).toBeNull();
  },
);
