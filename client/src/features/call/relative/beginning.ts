import type { Pass } from './passes.ts';

/** Where a visit begins: at one or several children who are known, at a link nobody took up yet, or nowhere. */
export type Beginning =
  | Readonly<{ kind: 'known'; passes: readonly [Pass, ...Pass[]] }>
  | Readonly<{ kind: 'link'; token: string }>
  | Readonly<{ kind: 'no-link' }>;

export function beginningOf(token: string | null, passes: readonly Pass[]): Beginning {
  const ofLink = passes.find((pass) => pass.token === token);
  if (ofLink !== undefined) return { kind: 'known', passes: [ofLink] };
  if (token !== null) return { kind: 'link', token };
  const [first, ...others] = passes;
  return first === undefined ? { kind: 'no-link' } : { kind: 'known', passes: [first, ...others] };
}
