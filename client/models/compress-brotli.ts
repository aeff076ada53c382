import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** 0 (quick) to 11 (smallest); 9 packs everything in seconds, 11 takes minutes for 6 % less. */
export function compressBrotli(bytes: Uint8Array, quality: number): Promise<Uint8Array> {
  return compress(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
