import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findNpmPackage, readPackageFile } from './npm-package.ts';
import { temporaryDir } from './testing/temporary-dir.ts';

function install(root: string, name: string, manifest: string): string {
  const dir = join(root, 'node_modules', name);
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'package.json'), manifest);
  return dir;
}

describe('an npm package', () => {
  it('is found in a folder further up', () => {
    const root = temporaryDir();
    const dir = install(root, '@mediapipe/hands', '{"version":"1.2.3","license":"Apache-2.0"}');
    expect(findNpmPackage('@mediapipe/hands', join(root, 'client', 'models'))).toEqual({
      name: '@mediapipe/hands',
      version: '1.2.3',
      licence: 'Apache-2.0',
      dir,
    });
  });

  it('is missed when it is nowhere', () => {
    expect(() => findNpmPackage('@mediapipe/nowhere', temporaryDir())).toThrow(
      /@mediapipe\/nowhere is not installed/,
    );
  });

  it.each(['{"version":"1.2.3"}', '{"license":"MIT"}', '[]', 'null'])(
    'is refused without a version or a licence: %s',
    (manifest) => {
      const root = temporaryDir();
      install(root, 'hands', manifest);
      expect(() => findNpmPackage('hands', root)).toThrow(/names no version or no licence/);
    },
  );

  it('is refused when its manifest is no JSON', () => {
    const root = temporaryDir();
    install(root, 'hands', '{');
    expect(() => findNpmPackage('hands', root)).toThrow(/is not JSON/);
  });

  it('says which of its files is missing', () => {
    const root = temporaryDir();
    install(root, 'hands', '{"version":"1.2.3","license":"Apache-2.0"}');
    expect(() => readPackageFile(findNpmPackage('hands', root), 'hand.tflite')).toThrow(
      'hands 1.2.3 has no file hand.tflite',
    );
  });
});
