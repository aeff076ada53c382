let asked: Promise<string | null> | undefined;

/** The sheet of the cast as text, fetched once; null where it could not be had, and whoever asks later tries again. */
export async function fetchSheet(): Promise<string | null> {
  asked ??= ask();
  const sheet = await asked;
  if (sheet === null) asked = undefined;
  return sheet;
}

async function ask(): Promise<string | null> {
  try {
    const { castSheetUrl } = await import('virtual:cast-sheet');
    const answer = await fetch(castSheetUrl);
    return answer.ok ? await answer.text() : null;
  } catch {
    // No network: the garden is a garden without them.
    return null;
  }
}
