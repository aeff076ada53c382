const TEXT_AND_LAST = 0x81;
const SHORT_MAX_BYTES = 125;
const LENGTH_IN_TWO_BYTES = 126;

/** Longer ones are left to `ws`. */
export const FRAME_MAX_BYTES = 65_535;

/** A text as one unmasked frame (RFC 6455, 5.2), header and payload in one piece: so it is one write. */
export function textFrame(text: string, bytes: number): Buffer {
  const start = bytes > SHORT_MAX_BYTES ? 4 : 2;
  const frame = Buffer.allocUnsafe(start + bytes);
  frame[0] = TEXT_AND_LAST;
  if (start === 2) frame[1] = bytes;
  else {
    frame[1] = LENGTH_IN_TWO_BYTES;
    frame.writeUInt16BE(bytes, 2);
  }
  frame.write(text, start, bytes, 'utf8');
  return frame;
}
