/** True for a name of the IANA time zone database, such as Europe/Berlin, that this engine knows. */
export function isTimeZone(name: string): boolean {
  // Engines also take offsets such as +01:00, which do not know summer.
  if (!/^[A-Za-z][\w+/-]*$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
