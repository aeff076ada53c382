import type { Yields } from '@advay/shared/protocol/client-messages';
import type { Relative } from '@advay/shared/schemas/relative';
import type { ApiResult } from '../../../api/ask-api.ts';
import type { OpenedMedia } from '../media/own-media.ts';
import type { StoryRoom } from '../room/story-room.ts';
import type { TabCall } from './tab-call.ts';
import type { TalkParts } from './talks.ts';

/** What the door of a child's device is made of. */
export type DoorParts = TalkParts &
  Readonly<{
    /** `yields`: to whom the seat is left that another page of the same family holds. */
    makeRoom: (yields: Yields | undefined) => StoryRoom;
    listRelatives: () => Promise<ApiResult<readonly Relative[]>>;
    openMedia: () => Promise<OpenedMedia>;
    /** Whether anybody could be looking: no camera comes on by itself behind another window. */
    isSeen: () => boolean;
    tabCall: TabCall;
    now?: () => Date;
  }>;
