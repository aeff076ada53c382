/** Held by a tab as long as it lives, so that the worker knows whose files are still in use. */
const TAB_PREFIX = 'advay-tab ';

export const tabLockName = (entry: string): string => `${TAB_PREFIX}${entry}`;

/** First scripts of the tabs that hold these locks. */
export function entriesOfTabs(lockNames: readonly (string | undefined)[]): string[] {
  return lockNames.flatMap((name) =>
    name?.startsWith(TAB_PREFIX) ? [name.slice(TAB_PREFIX.length)] : [],
  );
}
