import { packLibrary } from './pack/pack-library.ts';

const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;

for (const { name, bytes } of packLibrary()) console.log(`${name}: ${kilobytes(bytes.length)}`);
console.log('Books are packed.');
