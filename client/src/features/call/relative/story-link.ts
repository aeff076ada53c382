import { createLinkToken } from '../../../ui/link-token.ts';

const PATH = '/r';

/** The link that a family sends to a relative. It stays good on the device that took it up. */
export const storyLink = createLinkToken({ key: 'advay.story-link', path: PATH, page: PATH });
