import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FRAME_MAX_BYTES, textFrame } from './text-frame.ts';

/** Reads a frame by the letter of RFC 6455, 5.2. */
function readFrame(frame: Buffer) {
  const length = (frame[1] ?? 0) & 0x7f;
  const start = length === 126 ? 4 : 2;
  const bytes = length === 126 ? frame.readUInt16BE(2) : length;
  return {
    isLast: ((frame[0] ?? 0) & 0x80) !== 0,
    opcode: (frame[0] ?? 0) & 0x7f,
    isMasked: ((frame[1] ?? 0) & 0x80) !== 0,
    bytes,
    isWhole: frame.length === start + bytes,
    text: frame.toString('utf8', start),
  };
}

it.each([0, 1, 125, 126, 127, 16_384, FRAME_MAX_BYTES])('frames %i bytes in one piece', (bytes) => {
  const text = 'x'.repeat(bytes);
  const whole = { isLast: true, opcode: 1, isMasked: false, isWhole: true };
  expect(readFrame(textFrame(text, bytes))).toEqual({ ...whole, bytes, text });
});

it('frames every character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const bytes = Buffer.byteLength(text);
      expect(readFrame(textFrame(text, bytes))).toMatchObject({ isWhole: true, bytes, text });
    }),
  );
});
