import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePackedAssets, readPackedAsset } from './packed-assets.ts';
import { temporaryDir } from './testing/temporary-dir.ts';

const loader = (argument: string) =>
  `var loadPackage = function(metadata) { run({}); };\n    loadPackage(${argument});\n\n  })();`;

const arbitraryFiles = fc.array(
  fc
    .tuple(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat())
    .map(([filename, start, sizeBytes]) => ({ filename, start, end: start + sizeBytes })),
);

describe('the list of packed assets', () => {
  it('is read from the loader, whatever the names', () => {
    fc.assert(
      fc.property(arbitraryFiles, (files) => {
        const source = loader(JSON.stringify({ files, remote_package_size: 1 }));
        expect(parsePackedAssets(source, 'the loader')).toEqual(files);
      }),
    );
  });

  it('is missed when the call is gone', () => {
    const source = 'var loadPackage = function(metadata) {};';
    expect(() => parsePackedAssets(source, 'hands_loader.js')).toThrow(
      'hands_loader.js has no loadPackage({…}) call.',
    );
  });

  it.each([
    ['no list', '{"packages": []}'],
    ['files that are no list', '{"files": 3}'],
    ['a file without an end', '{"files": [{"filename": "/a", "start": 0}]}'],
    ['a file that ends before it starts', '{"files": [{"filename": "/a", "start": 2, "end": 1}]}'],
    ['a file at a broken place', '{"files": [{"filename": "/a", "start": 0.5, "end": 1}]}'],
    ['nothing as a file', '{"files": [null]}'],
  ])('is refused with %s', (_, argument) => {
    expect(() => parsePackedAssets(loader(argument), 'the loader')).toThrow(
      /without a list of filename, start and end/,
    );
  });

  it('is refused when it is no JSON', () => {
    expect(() => parsePackedAssets(loader('{files: []}'), 'the loader')).toThrow(/with no JSON/);
  });
});

describe('a packed asset', () => {
  function packageWith(files: readonly object[], dataBytes: number) {
    const dir = temporaryDir();
    const argument = JSON.stringify({ files });
    writeFileSync(join(dir, 'hands_solution_packed_assets_loader.js'), loader(argument));
    const data = Uint8Array.from({ length: dataBytes }, (_, index) => index);
    writeFileSync(join(dir, 'hands_solution_packed_assets.data'), data);
    return { name: '@mediapipe/hands', version: '1.2.3', licence: 'Apache-2.0', dir };
  }

  it('is cut out of the data by its place', () => {
    const source = packageWith([{ filename: '/third_party/palm.tflite', start: 2, end: 5 }], 9);
    expect([...readPackedAsset(source, 'hands', 'palm.tflite')]).toEqual([2, 3, 4]);
  });

  it('is missed by name and package version', () => {
    const source = packageWith([{ filename: '/full_palm.tflite', start: 2, end: 5 }], 9);
    expect(() => readPackedAsset(source, 'hands', 'palm.tflite')).toThrow(
      /loader\.js of @mediapipe\/hands 1\.2\.3 lists no palm\.tflite/,
    );
  });

  it('is refused when the data ends before it', () => {
    const source = packageWith([{ filename: '/palm.tflite', start: 2, end: 50 }], 9);
    expect(() => readPackedAsset(source, 'hands', 'palm.tflite')).toThrow(/2–50, but .* 9 bytes/);
  });
});
