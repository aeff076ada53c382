import { createDeviceRecord } from '../../../ui/device-record.ts';

/** `to-me`: each page is read aloud when it comes; `myself`: only what is tapped. */
export type ReadingMode = 'to-me' | 'myself';

export const readingMode = createDeviceRecord<ReadingMode>(
  'advay.reading-mode',
  (stored) => (stored === 'to-me' || stored === 'myself' ? stored : null),
  'myself',
);
