export type EdgeRequest = Readonly<{ path: string; accept: string; method?: 'GET' | 'HEAD' }>;

export type EdgeAnswer = Readonly<{
  status: number;
  /** By name in small letters. */
  headers: Readonly<Record<string, string>>;
  body: string;
}>;

/** Whoever hands out the client: asked over the wire, or worked out from the file that it would read. */
export type Edge = Readonly<{ name: string; ask(request: EdgeRequest): Promise<EdgeAnswer> }>;

export const NAVIGATES = 'text/html,application/xhtml+xml,*/*;q=0.8';
export const TAKES_ALL = '*/*';

/** Asks a server that listens on this machine. */
export const edgeOnPort = (name: string, port: number): Edge => ({
  name,
  async ask({ path, accept, method = 'GET' }) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { accept },
      redirect: 'manual',
    });
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    };
  },
});
