import { createLinkToken } from '../../../ui/link-token.ts';
import { splitChildName } from '../../children/child-name-in-link.ts';

const PATH = '/r';

/** The link that a family sends to a relative. It stays good on the device that took it up. */
export const storyLink = createLinkToken({
  key: 'advay.story-link',
  path: PATH,
  page: PATH,
  mayTellMore: true,
});

/** A link that somebody came by, and what it lets them call the child. */
export type StoryLink = ReturnType<typeof splitChildName>;

export function readStoryLink(): StoryLink | null {
  const borne = storyLink.read();
  return borne === null ? null : splitChildName(borne);
}
