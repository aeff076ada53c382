import fc from 'fast-check';
import { Builder } from 'flatbuffers';
import { describe, expect, it } from 'vitest';
import {
  bytesSlot,
  fileIdentifier,
  float32sSlot,
  int8Slot,
  int32sSlot,
  rootTable,
  slotCount,
  stringSlot,
  tableSlot,
  tablesSlot,
  uint32Slot,
} from './flat-table.ts';
import { createInt32Vector, createOffsetVector } from './tflite-extension.ts';

const arbitraryTable = fc.record({
  byte: fc.integer({ min: -128, max: 127 }),
  word: fc.integer({ min: 0, max: 0x7fffffff }),
  text: fc.string({ unit: 'grapheme' }),
  bytes: fc.uint8Array(),
  ints: fc.array(fc.integer()),
});

type Table = { byte: number; word: number; text: string; bytes: Uint8Array; ints: number[] };

function writeTable({ byte, word, text, bytes, ints }: Table): Uint8Array {
  const builder = new Builder();
  const textOffset = builder.createString(text);
  const bytesOffset = builder.createByteVector(bytes);
  const intsOffset = createInt32Vector(builder, ints);
  builder.startObject(6);
  builder.addFieldInt8(0, byte, 0);
  builder.addFieldInt32(1, word, 0);
  builder.addFieldOffset(2, textOffset, 0);
  builder.addFieldOffset(3, bytesOffset, 0);
  builder.addFieldOffset(5, intsOffset, 0);
  builder.finish(builder.endObject(), 'TEST');
  return builder.asUint8Array().slice();
}

describe('a table read by slot number', () => {
  it('gives back what any writer wrote', () => {
    fc.assert(
      fc.property(arbitraryTable, (written) => {
        const file = writeTable(written);
        const table = rootTable(file);
        expect(fileIdentifier(file)).toBe('TEST');
        expect(int8Slot(table, 0)).toBe(written.byte);
        expect(uint32Slot(table, 1)).toBe(written.word);
        expect(stringSlot(table, 2)).toBe(written.text);
        expect([...bytesSlot(table, 3)]).toEqual([...written.bytes]);
        expect(int32sSlot(table, 5)).toEqual(written.ints);
      }),
    );
  });

  it('takes a slot that was never written for its default', () => {
    const table = rootTable(
      writeTable({ byte: 0, word: 0, text: '', bytes: new Uint8Array(), ints: [] }),
    );
    expect(slotCount(table)).toBe(6);
    expect(int8Slot(table, 0)).toBe(0);
    expect(uint32Slot(table, 4)).toBe(0);
    expect(stringSlot(table, 4)).toBe('');
    expect(tableSlot(table, 4)).toBeUndefined();
    expect(tablesSlot(table, 99)).toEqual([]);
    expect(float32sSlot(table, 99)).toEqual([]);
  });

  it('reads tables inside tables', () => {
    const builder = new Builder();
    const children = [3, 5].map((value) => {
      builder.startObject(1);
      builder.addFieldInt32(0, value, 0);
      return builder.endObject();
    });
    const vector = createOffsetVector(builder, children);
    builder.startObject(1);
    builder.addFieldOffset(0, vector, 0);
    builder.finish(builder.endObject());
    const table = rootTable(builder.asUint8Array().slice());
    expect(tablesSlot(table, 0).map((child) => uint32Slot(child, 0))).toEqual([3, 5]);
  });

  it('refuses a vector that claims to go on past the end of the file', () => {
    const file = writeTable({ byte: 1, word: 1, text: 'x', bytes: new Uint8Array(4), ints: [7] });
    const lengthAt = file.lastIndexOf(7) - 4;
    new DataView(file.buffer).setUint32(lengthAt, 0xffffffff, true);
    expect(() => int32sSlot(rootTable(file), 5)).toThrow(RangeError);
  });
});
