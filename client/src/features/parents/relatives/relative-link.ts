import { withChildName } from '../../children/child-name-in-link.ts';

/** The link a relative opens. Token and name stand behind the #, which no browser sends anywhere. */
export function relativeLink(origin: string, token: string, childName: string | null): string {
  return `${origin}/r#${withChildName(token, childName)}`;
}
