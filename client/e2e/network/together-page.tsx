import { LANGUAGE_CODES, type Language } from '@advay/shared/words/languages';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { liveByGivenClock } from '../../src/app/given-clock.ts';
import { type OwnMedia, openOwnMedia } from '../../src/features/call/media/own-media.ts';
import { createStoryCall, type StoryCall } from '../../src/features/call/talk/story-call.ts';
import { TogetherScreen } from '../../src/features/call/together/together-screen.tsx';
import { randomAuthor } from '../../src/features/storytime/record/random-author.ts';
import { Reading } from '../../src/features/storytime/record/reading.ts';
import '../../src/app/fonts.css';
import '../../src/app/tokens.css';
import '../../src/app/base.css';
import { createNearLink } from './near-link.ts';

// One side of a call with nothing before and after it, and no network: the other side is another page of this browser.

type Together = {
  call: StoryCall;
  media: OwnMedia | null;
  hangUps: number;
  /** The other side has gone out for a moment. */
  setTheirSideAway(isAway: boolean): void;
};

declare global {
  interface Window {
    together?: Together;
  }
}

liveByGivenClock();
const address = new URLSearchParams(location.search);
const slot = address.get('slot') === '1' ? 1 : 0;
const asked = LANGUAGE_CODES.find((code) => code === address.get('language')) ?? 'en';

const opened = address.get('media') === 'none' ? null : await openOwnMedia();
const media = opened?.ok ? opened.media : null;
const ROOM = {
  port: {
    send: () => false,
    listen: () => () => undefined,
    freshIce: () => new Promise<never>(() => undefined),
  },
  sendBook: () => false,
  onBook: () => () => undefined,
};

const CHILD = { name: 'Mia', avatar: 'fox', relation: null } as const;
const GRANDMA = { name: 'Grandma', avatar: null, relation: 'grandma' } as const;

show(
  createStoryCall({
    slot,
    room: ROOM,
    reading: new Reading({ side: slot, author: randomAuthor() }),
    media,
    createPeerLink: createNearLink,
  }),
);

function show(call: StoryCall): void {
  const root = document.createElement('div');
  document.body.append(root);
  createRoot(root).render(
    <StrictMode>
      <OneSide call={call} />
    </StrictMode>,
  );
}

function OneSide({ call }: { call: StoryCall }) {
  const [isAway, setIsAway] = useState(false);
  const [language, setLanguage] = useState<Language>(asked);
  const [hangUps, setHangUps] = useState(0);
  window.together = {
    call,
    media,
    hangUps,
    setTheirSideAway: setIsAway,
  };
  return (
    <TogetherScreen
      call={call}
      own={media}
      them={slot === 0 ? GRANDMA : CHILD}
      us={slot === 0 ? CHILD : GRANDMA}
      reader={slot === 0 ? 'child' : 'grown-up'}
      spoken={asked}
      language={language}
      onLanguage={setLanguage}
      isTheirSideAway={isAway}
      onHangUp={() => setHangUps(hangUps + 1)}
    />
  );
}
