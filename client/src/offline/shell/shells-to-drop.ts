type KeptShell = Readonly<{ name: string; paths: readonly string[] }>;

type Seen = Readonly<{
  /** Name of the release that answers now. */
  own: string;
  shells: readonly KeptShell[];
  /** The first script of each tab that has said what it runs. */
  tabEntries: readonly string[];
  /** All tabs, those with them that have not said anything yet. */
  tabCount: number;
}>;

/** Earlier releases that no tab may still ask for a screen of; none while some tab has not said what it runs. */
export function shellsToDrop({ own, shells, tabEntries, tabCount }: Seen): string[] {
  if (tabEntries.length < tabCount) return [];
  return shells
    .filter(({ name, paths }) => name !== own && !tabEntries.some((path) => paths.includes(path)))
    .map(({ name }) => name);
}
