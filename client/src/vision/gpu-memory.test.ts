import { expect, it } from 'vitest';
import { openGpuMemory } from './gpu-memory.ts';

it('remembers over visits that the GPU failed', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const memory = openGpuMemory(() => storage);
  expect(memory.isBarred()).toBe(false);
  memory.bar();
  expect(openGpuMemory(() => storage).isBarred()).toBe(true);
});

it('tries again each time where nothing may be stored', () => {
  const memory = openGpuMemory(() => {
    throw new DOMException('no', 'SecurityError');
  });
  memory.bar();
  expect(memory.isBarred()).toBe(false);
});
