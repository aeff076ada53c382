/** Where links that were sent to somebody lead; no other address bears a token. */
const BEARS_TOKEN = /^\/(invite|r)$/;

/** Takes the token of a link out of the page's address. What does so is fetched by whoever comes by such a link. */
export async function takeLinkTokens(): Promise<void> {
  if (!BEARS_TOKEN.test(location.pathname)) return;
  const [{ takeInviteFromAddress }, { storyLink }] = await Promise.all([
    import('../features/parents/friends/pending-invite.ts'),
    import('../features/call/relative/story-link.ts'),
  ]);
  takeInviteFromAddress(location, history);
  storyLink.takeFromAddress(location, history);
}
