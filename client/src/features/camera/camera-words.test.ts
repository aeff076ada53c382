import { describe, expect, it } from 'vitest';
import type { TrackingStatus } from '../../vision/tracking-status.ts';
import { cameraWords, lightWords } from './camera-words.ts';

describe('words of the camera', () => {
  it.each([
    ['hand', 'hands'],
    ['body', 'bodies'],
    ['face', 'faces'],
  ] as const)('say what a %s camera looks for', (sense, seen) => {
    expect(cameraWords('stopped', sense).title).toBe(`Seeing ${seen} has stopped`);
    for (const problem of ['old-browser', 'no-graphics', 'corrupt-model', 'offline'] as const) {
      const { title, wayOn } = cameraWords(problem, sense);
      expect(`${title} ${wayOn}`).not.toMatch(/[{}]/);
      expect(`${title} ${wayOn}`).toContain(seen);
    }
  });

  it.each(['searching', 'lost'] as const)('ask for light while %s in the dark', (status) => {
    expect(lightWords('dark', status)).toMatch(/dark here/);
    expect(lightWords('black', status)).toMatch(/lens/);
    expect(lightWords('dim', status)).toBeNull();
    expect(lightWords('fine', status)).toBeNull();
  });

  it('ask for nothing while somebody is seen', () => {
    for (const status of ['tracked', 'held', 'grace'] satisfies TrackingStatus[]) {
      expect(lightWords('dark', status)).toBeNull();
      expect(lightWords('black', status)).toBeNull();
    }
  });
});
