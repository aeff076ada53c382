import { create } from 'qrcode';

/** The dark squares of a QR code as one path in units of a square, and how many squares its side has. */
export type QrPath = Readonly<{ side: number; path: string }>;

/** Medium correction: a scratched screen or a thumb on it still scans. */
export function qrPath(text: string): QrPath {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size, data } = modules;
  let path = '';
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (data[row * size + column]) path += `M${column} ${row}h1v1h-1z`;
    }
  }
  return { side: size, path };
}
