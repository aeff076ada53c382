/** Where this device's clock is at home, such as Europe/Berlin. */
export function deviceTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
