/** What was claimed of the images and found, in the order in which it was looked at. */
export type Claims = Readonly<{
  /** Throws where the claim does not hold. */
  claim(words: string, holds: boolean, found: unknown): void;
  figures: Readonly<Record<string, number>>;
  measure(name: string, ms: number): void;
}>;

export function startClaims(): Claims {
  const figures: Record<string, number> = {};
  return {
    figures,
    claim(words, holds, found) {
      if (!holds) throw new Error(`It does not hold that ${words}: ${JSON.stringify(found)}`);
      console.log(`  ${words}`);
    },
    measure(name, ms) {
      figures[name] = ms;
    },
  };
}
