/**
 * `busy`: a game, a book or a call is on, and no tab of this browser may be given another version; `open`: something
 * may be half done here, so this tab is not loaded anew; `rest`: nothing is lost by it.
 */
export type PlaceKind = 'busy' | 'open' | 'rest';

/** The call's own page of a relative, every game and every open book. */
const BUSY = /^\/(play\/[^/]+|books\/[^/]+|r)\/?$/;
const REST = /^\/(books\/?|who\/?)?$/;

export function placeKind(pathname: string, isCallOn: boolean): PlaceKind {
  if (isCallOn || BUSY.test(pathname)) return 'busy';
  return REST.test(pathname) ? 'rest' : 'open';
}
