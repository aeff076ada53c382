import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BEAT_MS, PROBE_BYTES, PROBE_MS, PROBE_WINDOW_MS, SILENT_MS } from './limits.ts';
import { SendPace } from './send-pace.ts';

const FRAME_MS = 33;

/** Tries to send every 33 ms; when it was allowed to. */
function sendAll(pace: SendPace, bytes: number, fromMs: number, forMs: number): number[] {
  const sentAtMs: number[] = [];
  for (let nowMs = fromMs; nowMs < fromMs + forMs; nowMs += FRAME_MS) {
    if (!pace.allows(bytes, nowMs)) continue;
    pace.sent(bytes, nowMs);
    sentAtMs.push(nowMs);
  }
  return sentAtMs;
}

it('lets everything pass while the other side is heard', () => {
  const pace = new SendPace(0);
  expect(sendAll(pace, 900, 0, SILENT_MS)).toHaveLength(Math.ceil(SILENT_MS / FRAME_MS));
});

it('keeps within one packet between two tries of a dead path, whatever is sent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: PROBE_BYTES }), (bytes) => {
      const sentAtMs = sendAll(new SendPace(0), bytes, SILENT_MS, 20_000);
      for (const fromMs of sentAtMs) {
        const inWindow = sentAtMs.filter((at) => at >= fromMs && at < fromMs + PROBE_WINDOW_MS);
        expect(inWindow.length * bytes).toBeLessThanOrEqual(PROBE_BYTES);
      }
    }),
  );
});

it('goes on probing with small packets often enough to find the path open at once', () => {
  const sentAtMs = sendAll(new SendPace(0), 48, SILENT_MS, 20_000);
  const gapsMs = sentAtMs.slice(1).map((atMs, index) => atMs - (sentAtMs[index] ?? 0));
  expect(Math.max(...gapsMs)).toBeLessThanOrEqual(PROBE_MS + 2 * FRAME_MS);
});

it('is back at full pace with the first message', () => {
  const pace = new SendPace(0);
  sendAll(pace, 48, SILENT_MS, 10_000);
  pace.heard(20_000);
  expect(sendAll(pace, 48, 20_000, 330)).toHaveLength(10);
});

it('asks for a sign of life only when nothing else was sent', () => {
  const pace = new SendPace(0);
  pace.sent(48, 1_000);
  expect(pace.isBeatDue(1_000 + BEAT_MS - 1)).toBe(false);
  expect(pace.isBeatDue(1_000 + BEAT_MS)).toBe(true);
});
