import { useDeviceRecord } from '../../../ui/device-record.ts';
import { useLanguage, useWords } from '../../../words/use-words.ts';
import type { KnownChild } from '../../children/known-child.ts';
import { storyLanguage } from '../../storytime/library/story-language.ts';
import { TogetherScreen } from '../together/together-screen.tsx';
import type { DoorState } from './door-state.ts';
import { MediaNotice } from './media-notice.tsx';
import { ReadTogether } from './read-together.tsx';
import type { StoryDoor } from './story-door.ts';

type Props = Readonly<{
  door: StoryDoor;
  talk: Extract<DoorState, { kind: 'talking' }>;
  child: KnownChild;
}>;

/** The child's side of a call. */
export function ChildTalk({ door, talk, child }: Props) {
  const { call, media, mediaFailure, isAway, visitor } = talk;
  const { relative } = visitor;
  const words = useWords('door');
  const spoken = useLanguage();
  const language = useDeviceRecord(storyLanguage) ?? child.languages[0] ?? 'en';
  return (
    <TogetherScreen
      call={call}
      own={media}
      them={{
        name: relative?.name ?? words.somebody,
        unnamed: words.somebody,
        avatar: null,
        relation: relative?.relation ?? null,
      }}
      us={{ avatar: child.avatar, relation: null }}
      reader="child"
      spoken={spoken}
      language={language}
      onLanguage={storyLanguage.write}
      isTheirSideAway={isAway}
      onHangUp={() => door.hangUp()}
    >
      <ReadTogether reading={call.reading} />
      {mediaFailure === null ? null : (
        <MediaNotice failure={mediaFailure} onTryAgain={() => void door.openMediaAnew()} />
      )}
    </TogetherScreen>
  );
}
