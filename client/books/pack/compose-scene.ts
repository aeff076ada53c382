import type { Cast } from './cast.ts';

const USED = /\bhref="#([\w-]+)"/g;
const OPENING = /^([\s\S]*?<svg\b[^>]*>)/;

/** A scene that stands alone: the pieces of the cast it uses come in as `<defs>`, comments and indents go. */
export function composeScene(scene: string, cast: Cast): string {
  const bare = strip(scene);
  const pieces = usedPieces(bare, cast);
  if (pieces.length === 0) return bare;
  return bare.replace(OPENING, (_all, opening: string) => {
    return `${opening}<defs>${pieces.map((id) => strip(cast.get(id) ?? '')).join('')}</defs>`;
  });
}

function usedPieces(text: string, cast: Cast): readonly string[] {
  const found = new Set<string>();
  const look = (svg: string) => {
    for (const [, id = ''] of svg.matchAll(USED)) {
      const piece = cast.get(id);
      if (piece === undefined || found.has(id)) continue;
      found.add(id);
      look(piece);
    }
  };
  look(text);
  return [...found];
}

function strip(svg: string): string {
  return svg
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/>\s+</g, '><')
    .replace(/\s+/g, ' ')
    .replaceAll(' />', '/>')
    .trim();
}
