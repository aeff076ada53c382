/** A number that both homes find by themselves from what both know: FNV-1a over the friendship's id. */
export function seedOfPair(friendshipId: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < friendshipId.length; at += 1) {
    hash = Math.imul(hash ^ friendshipId.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
