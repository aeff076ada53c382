import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { createDeviceRecord } from './device-record.ts';

const parseNumber = (stored: unknown) => (typeof stored === 'number' ? stored : null);

function memoryStorage(entries: Record<string, string> = {}) {
  const kept = new Map(Object.entries(entries));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  };
}

const deniedStorage = {
  getItem: (): never => {
    throw new DOMException('denied', 'SecurityError');
  },
  setItem: (): never => {
    throw new DOMException('full', 'QuotaExceededError');
  },
};

it('keeps a value for the next visit', () => {
  const storage = memoryStorage();
  createDeviceRecord('steps', parseNumber, 0, storage).write(7);
  expect(createDeviceRecord('steps', parseNumber, 0, storage).read()).toBe(7);
});

it('starts from the initial value whatever else the storage holds', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const value = createDeviceRecord(
        'steps',
        parseNumber,
        3,
        memoryStorage({ steps: text }),
      ).read();
      expect(typeof value).toBe('number');
    }),
  );
});

it('holds for the visit where storage is denied or full', () => {
  const record = createDeviceRecord('steps', parseNumber, 0, deniedStorage);
  record.write(4);
  expect(record.read()).toBe(4);
  expect(createDeviceRecord('steps', parseNumber, 0, null).read()).toBe(0);
});

it('tells who listens, until they leave', () => {
  const record = createDeviceRecord('steps', parseNumber, 0, null);
  const onChange = vi.fn();
  const leave = record.subscribe(onChange);
  record.write(1);
  leave();
  record.write(2);
  expect(onChange).toHaveBeenCalledTimes(1);
});
