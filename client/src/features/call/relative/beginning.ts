import type { Pass } from './passes.ts';
import type { StoryLink } from './story-link.ts';

/** Where a visit begins: at one or several children who are known, at a link nobody took up yet, or nowhere. */
export type Beginning =
  | Readonly<{ kind: 'known'; passes: readonly [Pass, ...Pass[]] }>
  | Readonly<{ kind: 'link'; link: StoryLink }>
  | Readonly<{ kind: 'no-link' }>;

export function beginningOf(link: StoryLink | null, passes: readonly Pass[]): Beginning {
  const ofLink = passes.find(({ token }) => token === link?.token);
  if (ofLink !== undefined) return { kind: 'known', passes: [ofLink] };
  if (link !== null) return { kind: 'link', link };
  const [first, ...others] = passes;
  return first === undefined ? { kind: 'no-link' } : { kind: 'known', passes: [first, ...others] };
}
