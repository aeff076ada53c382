import { relativeNameOf } from '@advay/shared/relatives/relative-name';

// What a family lets relatives call a child stands in the link behind its token: it goes from the parent's device to the
// relative's, and never to a server. So it may be the first name.

/** A token with a name behind it; the token alone where there is none. */
export function withChildName(token: string, name: string | null): string {
  return name === null ? token : `${token}.${toBase64Url(new TextEncoder().encode(name))}`;
}

/** The token and the name of what a link bears. A name that is none is left out: the token still opens. */
export function splitChildName(
  borne: string,
): Readonly<{ token: string; childName: string | null }> {
  const [token = '', name] = borne.split('.');
  return { token, childName: name === undefined ? null : nameIn(name) };
}

function nameIn(text: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    return relativeNameOf(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function toBase64Url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
