import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSvg } from './parse-svg.ts';

/** Every figure and thing that scenes may `<use>`, by its id, as SVG text. */
export type Cast = ReadonlyMap<string, string>;

export const CAST_DIR = join(import.meta.dirname, '../cast');

/** Scenes name their own things as they like; the cast keeps out of their way. */
const PREFIX = 'cast-';

/** Each element right below the root of a cast file is one piece. */
export function readCast(dir: string = CAST_DIR): Cast {
  const pieces = new Map<string, string>();
  for (const file of castFiles(dir)) {
    const parsed = parseSvg(readFileSync(join(dir, file), 'utf8'));
    if (!parsed.ok) throw new Error(`cast/${file} ${parsed.problem}`);
    for (const element of parsed.root.children) {
      if (!element.id.startsWith(PREFIX)) {
        throw new Error(
          `cast/${file}: <${element.localName} id="${element.id}"> has no ${PREFIX}…`,
        );
      }
      if (pieces.has(element.id)) throw new Error(`cast/${file}: ${element.id} is there already`);
      pieces.set(element.id, element.outerHTML.replace(/ xmlns="[^"]*"/g, ''));
    }
  }
  return pieces;
}

export function castFiles(dir: string = CAST_DIR): readonly string[] {
  return readdirSync(dir)
    .filter((file) => file.endsWith('.svg'))
    .toSorted();
}
