/** The link a relative opens. Its token stands behind the #, which no browser sends anywhere. */
export function relativeLink(origin: string, token: string): string {
  return `${origin}/r#${token}`;
}
