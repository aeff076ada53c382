import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A built client in little, by path. */
export const SMALL_SITE: Readonly<Record<string, string>> = {
  '/index.html': '<!doctype html><title>Home</title><div id="root"></div>',
  '/sw.js': 'self.skipWaiting();',
  '/manifest.webmanifest': '{"start_url":"/"}',
  '/icons/home-192.png': 'a picture',
  '/assets/index-DHjjeRMw.js': 'export {};',
  '/assets/index-Bs2CBdAN.css': 'body {}',
  '/assets/firefly-BfqcrCl2.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '/assets/andika-latin-400-normal-BTFTIZb-.woff2': 'letters',
  '/library/shelf.json': '[]',
  '/library/half-a-kite.e7f67063.json': '{}',
  '/voices/manifest.json': '{}',
  '/voices/6c0e1a5f2b9d7e43.mp3': 'bytes',
  '/vision/manifest.json': '{}',
  '/vision/wasm-binary.617b8e02.wasm': 'bytes',
  '/vision/wasm-loader.1f1d6215.js': 'var loader;',
  '/vision/face.2a587c55.task': 'bytes',
};

export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
