import { LANGUAGE_CODES, type Language } from '@advay/shared/children/child-settings';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type OwnMedia, openOwnMedia } from '../../src/features/call/media/own-media.ts';
import { createStoryRoom } from '../../src/features/call/room/story-room.ts';
import { createStoryCall, type StoryCall } from '../../src/features/call/talk/story-call.ts';
import { TogetherScreen } from '../../src/features/call/together/together-screen.tsx';
import { randomAuthor } from '../../src/features/storytime/record/random-author.ts';
import { Reading } from '../../src/features/storytime/record/reading.ts';
import { createPeerLink } from '../../src/peer/create-peer-link.ts';
import { createSignalingClient } from '../../src/peer/create-signaling-client.ts';
import '../../src/app/fonts.css';
import '../../src/app/tokens.css';
import '../../src/app/base.css';

// One side of a call with nothing before and after it: it lets in whoever comes, and shows what both see.

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
    /** Given by the test, which holds the key. */
    mintTicket(): Promise<string>;
  }
}

const address = new URLSearchParams(location.search);
const slot = address.get('slot') === '1' ? 1 : 0;
const asked = LANGUAGE_CODES.find((code) => code === address.get('language')) ?? 'en';

const opened = address.get('media') === 'none' ? null : await openOwnMedia();
const media = opened?.ok ? opened.media : null;
const room = createStoryRoom({
  takeTicket: async () => ({ ok: true, value: { ticket: await window.mintTicket() } }),
  createSignalingClient,
  origin: location.origin,
});
let call: StoryCall | null = null;
const begin = () => {
  const { seat, guests } = room.state();
  for (const guest of guests) room.admit(guest);
  if (seat !== 'in' || call !== null) return;
  const reading = new Reading({ side: slot, author: randomAuthor() });
  call = createStoryCall({ slot, room, reading, media, createPeerLink });
  show(call);
};
room.subscribe(begin);
room.open();

const CHILD = { name: 'Mia', avatar: 'fox', relation: null } as const;
const GRANDMA = { name: 'Grandma', avatar: null, relation: 'grandma' } as const;

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
      reader={slot === 0 ? 'child' : 'grown-up'}
      spoken={slot === 0 ? 'en' : asked}
      language={language}
      onLanguage={setLanguage}
      isTheirSideAway={isAway}
      onHangUp={() => setHangUps(hangUps + 1)}
    />
  );
}
