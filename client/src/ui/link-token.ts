/** A token is 43 letters of base64url; whatever else stands in an address is none. */
const TOKEN = /^[\w-]{1,64}$/;
/** With something in base64url behind a full stop, for whoever is given the link and nobody else. */
const TOKEN_AND_MORE = /^[\w-]{1,64}(?:\.[\w-]{1,160})?$/;

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The token of a link that was sent to somebody. It stands behind the #, which no browser sends anywhere. */
export type LinkToken = Readonly<{
  link(origin: string, token: string): string;
  /**
   * Takes the token out of the page's address before anything else happens: it waits in this tab alone, and the
   * address bar and the history know it no more.
   */
  takeFromAddress(
    address: Pick<Location, 'pathname' | 'hash'>,
    history: Pick<History, 'replaceState'>,
    storage?: Kept | null,
  ): void;
  /** The token that this tab was opened with; null when there is none. */
  read(storage?: Kept | null): string | null;
  forget(storage?: Kept | null): void;
}>;

type Setup = Readonly<{
  /** Under which it waits in the tab. */
  key: string;
  /** Where the link leads. */
  path: string;
  /** What the address bar shows instead. */
  page: string;
  /** What is read may be a token with more behind it. */
  mayTellMore?: boolean;
}>;

export function createLinkToken({ key, path, page, mayTellMore = false }: Setup): LinkToken {
  const pattern = mayTellMore ? TOKEN_AND_MORE : TOKEN;
  /** Where storage is denied, the token lives as long as the page. */
  let withoutStorage: string | null = null;

  function keepIn(storage: Kept | null, token: string): void {
    try {
      if (storage === null) withoutStorage = token;
      else storage.setItem(key, token);
    } catch {
      withoutStorage = token;
    }
  }

  return {
    link: (origin, token) => `${origin}${path}#${token}`,
    takeFromAddress(address, history, storage = tabStorage()) {
      if (address.pathname !== path) return;
      const token = address.hash.slice(1);
      if (pattern.test(token)) keepIn(storage, token);
      history.replaceState(null, '', page);
    },
    read(storage = tabStorage()) {
      const token = storage?.getItem(key) ?? withoutStorage;
      return token !== null && pattern.test(token) ? token : null;
    },
    forget(storage = tabStorage()) {
      withoutStorage = null;
      storage?.removeItem(key);
    },
  };
}

/** Reading the property alone throws where a browser blocks storage. */
function tabStorage(): Kept | null {
  try {
    return globalThis.sessionStorage ?? null;
  } catch {
    return null;
  }
}
