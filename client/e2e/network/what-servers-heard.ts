import { parseClientMessage } from '@advay/shared/protocol/parse-message';
import { callReportSchema } from '@advay/shared/schemas/call';
import { expect } from '@playwright/test';

/** Of all that reached the servers during calls: who met whom and when, and where the book lay open. Nothing else. */
export function expectOnlyMeetings(texts: readonly string[]): void {
  expect(texts.length).toBeGreaterThan(20);
  for (const text of texts) {
    if (/^(GET|POST|DELETE) \//.test(text)) {
      // An address names a thing, and tells nothing.
      expect(text).not.toContain('?');
      continue;
    }
    const message = parseClientMessage(text);
    if (!message.ok) {
      // Whatever else was sent is a small request of the API.
      expect(text.length).toBeLessThan(2_000);
      expect(typeof JSON.parse(text)).toBe('object');
      expect(text).not.toMatch(/point|ink|stroke|burst|data:|blob:/);
      continue;
    }
    if (message.message.t === 'book') {
      expect(Object.keys(message.message.record).toSorted()).toEqual(
        ['v', 'from', 'side', 'n', 'place'].toSorted(),
      );
    }
  }
  const reports = texts
    .filter((text) => text.includes('startedAt'))
    .map((text) => JSON.parse(text));
  expect(reports).not.toEqual([]);
  for (const report of reports) callReportSchema.parse(report);
}
