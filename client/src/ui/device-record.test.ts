import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDeviceRecord } from './device-record.ts';

const parseNumber = (stored: unknown) => (typeof stored === 'number' ? stored : null);

function memoryStorage(entries: Record<string, string> = {}) {
  const kept = new Map(Object.entries(entries));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  };
}

/** The number that a text is in JSON; null for any other text. */
function numberIn(text: string): number | null {
  try {
    return parseNumber(JSON.parse(text));
  } catch {
    return null;
  }
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

it('starts from what was kept where that is such a value, and else from the initial one', () => {
  const other = fc.oneof(
    fc.string(),
    fc.json(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((kept) => JSON.stringify(kept)),
  );
  fc.assert(
    fc.property(other, (text) => {
      const record = createDeviceRecord('steps', parseNumber, 3, memoryStorage({ steps: text }));
      expect(record.read()).toBe(numberIn(text) ?? 3);
    }),
  );
  for (const text of ['', 'x', 'null', '"7"', '[7]', '{"n":7}', 'true']) {
    const record = createDeviceRecord('steps', parseNumber, 3, memoryStorage({ steps: text }));
    expect(record.read(), text).toBe(3);
  }
});

it('starts from the initial value where its parser throws', () => {
  const throwing = (): never => {
    throw new TypeError('what is this?');
  };
  expect(createDeviceRecord('steps', throwing, 3, memoryStorage({ steps: '7' })).read()).toBe(3);
});

it('holds for the visit where storage is denied or full', () => {
  const record = createDeviceRecord('steps', parseNumber, 0, deniedStorage);
  record.write(4);
  expect(record.read()).toBe(4);
  const nowhere = createDeviceRecord('steps', parseNumber, 0, null);
  expect(nowhere.read()).toBe(0);
  nowhere.write(5);
  expect(nowhere.read()).toBe(5);
});

it('tells who listens, until they leave', () => {
  const record = createDeviceRecord('steps', parseNumber, 0, null);
  const heard: number[] = [];
  const leave = record.subscribe(() => heard.push(record.read()));
  record.write(1);
  leave();
  record.write(2);
  expect(heard).toEqual([1]);
});
