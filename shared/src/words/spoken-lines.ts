import type { AreaName, AreaWords } from './areas.ts';
import { holesOf } from './line.ts';

/** One thing the voice says in a language. */
export type SpokenLine = Readonly<{
  area: AreaName;
  /** Its path inside the area: `lines.pop-all`, `titles.hand_pong`; `lines.count.3` of a line by its number. */
  key: string;
  text: string;
  /** Values that are only known as it is said (`glyph`, `number`); none in most lines. */
  values: readonly string[];
}>;

/** What is said lies under these names, whatever the area; all else is only read. */
const SPOKEN = ['line', 'lines', 'titles', 'avatars', 'moves', 'sees', 'buttons'];

/** Every line the voice says of these words, in a fixed order. */
export function spokenLines(words: Partial<AreaWords>): readonly SpokenLine[] {
  const areas = Object.keys(words) as AreaName[];
  return areas.flatMap((area) =>
    textsIn(words[area], []).flatMap(({ path, text }): SpokenLine[] =>
      path.some((name) => SPOKEN.includes(name)) && text !== ''
        ? [{ area, key: path.join('.'), text, values: holesOf(text) }]
        : [],
    ),
  );
}

type Text = Readonly<{ path: readonly string[]; text: string }>;

function textsIn(words: unknown, path: readonly string[]): readonly Text[] {
  if (typeof words === 'string') return [{ path, text: words }];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, inside]) => textsIn(inside, [...path, key]));
}
