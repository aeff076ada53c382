import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';

/** knip reads YAML with the package `yaml`, which is found from where knip lies; none of ours asks for it. */
const fromKnip = createRequire(realpathSync(createRequire(import.meta.url).resolve('knip')));
const { parse, stringify } = fromKnip('yaml') as {
  parse(text: string, options: Readonly<{ merge: boolean }>): unknown;
  stringify(value: unknown, options: Readonly<{ aliasDuplicateObjects: boolean }>): string;
};

/** Anchors are followed; of two keys of one name, the reader complains. */
export const readYaml = (text: string): unknown => parse(text, { merge: true });

/** The same with everything written where an anchor stood for it, and without its comments. */
export const withoutAnchors = (text: string): string =>
  stringify(readYaml(text), { aliasDuplicateObjects: false });
