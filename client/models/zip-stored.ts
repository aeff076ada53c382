import { unzipSync, type ZipOptions, type Zippable, zipSync } from 'fflate';

export type ZipEntry = { readonly name: string; readonly bytes: Uint8Array };

/** The task maps models in place, so each starts at a multiple of what its weights need. */
export const entryAlignmentBytes = 16;

const localHeaderBytes = 30;
const extraHeaderBytes = 4;
/** The extra field that Android's zipalign uses for the same purpose. */
const alignmentExtraId = 0xd935;

/** A zip is dated in local time: local midnight of its first day reads the same in every zone. */
const firstZipDay = () => new Date(1980, 0, 1);

/** A zip whose entries are stored, not deflated, in the order given, with a fixed date. */
export function zipStored(entries: readonly ZipEntry[]): Uint8Array {
  const files: Zippable = {};
  let headerStart = 0;
  for (const { name, bytes } of entries) {
    const unpaddedStart =
      headerStart + localHeaderBytes + new TextEncoder().encode(name).length + extraHeaderBytes;
    const paddingBytes = -unpaddedStart & (entryAlignmentBytes - 1);
    const options: ZipOptions = { extra: { [alignmentExtraId]: new Uint8Array(paddingBytes) } };
    files[name] = [bytes, options];
    headerStart = unpaddedStart + paddingBytes + bytes.length;
  }
  return zipSync(files, { level: 0, os: 3, mtime: firstZipDay() });
}

export type ZipListing = { readonly name: string; readonly stored: boolean };

/** The names inside, without unpacking them; throws when the bytes are no zip. */
export function listZip(bytes: Uint8Array): readonly ZipListing[] {
  const listing: ZipListing[] = [];
  unzipSync(bytes, {
    filter: ({ name, compression }) => {
      listing.push({ name, stored: compression === 0 });
      return false;
    },
  });
  return listing;
}
