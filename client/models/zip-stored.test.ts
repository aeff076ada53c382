import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { entryAlignmentBytes, listZip, zipStored } from './zip-stored.ts';

const arbitraryEntries = fc.uniqueArray(
  fc.record({
    name: fc.stringMatching(/^[a-z][a-z_]{0,20}\.tflite$/),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 300 }),
  }),
  { selector: ({ name }) => name, maxLength: 5 },
);

const localHeader = 0x04034b50;
/** 1 January 1980 in the DOS date format, at midnight. */
const firstDosDay = 0x00210000;

describe('a stored zip', () => {
  it('gives back its entries in their order, stored', () => {
    fc.assert(
      fc.property(arbitraryEntries, (entries) => {
        const zip = zipStored(entries);
        expect(listZip(zip)).toEqual(entries.map(({ name }) => ({ name, stored: true })));
        const unpacked = unzipSync(zip);
        for (const { name, bytes } of entries) {
          expect(Buffer.compare(unpacked[name] ?? new Uint8Array(), bytes)).toBe(0);
        }
      }),
    );
  });

  it('starts each entry where its weights stay aligned, and dates it the same for ever', () => {
    fc.assert(
      fc.property(arbitraryEntries, (entries) => {
        const zip = zipStored(entries);
        const view = new DataView(zip.buffer, zip.byteOffset);
        let at = 0;
        for (const { bytes } of entries) {
          expect(view.getUint32(at, true)).toBe(localHeader);
          expect(view.getUint32(at + 10, true)).toBe(firstDosDay);
          at += 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
          expect(at % entryAlignmentBytes).toBe(0);
          expect(Buffer.compare(zip.subarray(at, at + bytes.length), bytes)).toBe(0);
          at += bytes.length;
        }
      }),
    );
  });
});
