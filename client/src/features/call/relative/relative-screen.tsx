import type { RelativeGlance } from '@advay/shared/schemas/relative';
import type { Language } from '@advay/shared/words/languages';
import { useEffect, useState } from 'react';
import { createSounds, type Sounds } from '../../../game-runtime/sounds.ts';
import { FireflyLoader } from '../../../ui/firefly-loader.tsx';
import { useTitle } from '../../../ui/use-title.ts';
import { useWordsIn } from '../../../words/use-words.ts';
import { openOwnMedia } from '../media/own-media.ts';
import { AtVisit } from './at-visit.tsx';
import { type Beginning, beginningOf } from './beginning.ts';
import { CheckStep } from './check-step.tsx';
import { Frame } from './frame.tsx';
import { KnownStep } from './known-step.tsx';
import { LookStep } from './look-step.tsx';
import { createOwnDevices, type OwnDevices } from './own-devices.ts';
import { type Pass, passes, withPass } from './passes.ts';
import { directionOf, useRelativeLanguage } from './relative-language.ts';
import { StepCard } from './step-card.tsx';
import type { StoryLink } from './story-link.ts';
import { useStoryLink } from './use-story-link.ts';
import { useVisit } from './use-visit.ts';

/** Where the link leads that a family sends to a grandparent: no account, nothing to install, three taps at most. */
export function RelativeScreen() {
  const language = useRelativeLanguage();
  const link = useStoryLink();
  useTitle(useWordsIn('relative', language).title);
  useEffect(() => {
    const page = document.documentElement;
    const { lang, dir } = page;
    page.lang = language;
    page.dir = directionOf(language);
    return () => {
      page.lang = lang;
      page.dir = dir;
    };
  }, [language]);
  return (
    <>
      <meta name="robots" content="noindex" />
      <RelativePath key={link?.token} link={link} language={language} />
    </>
  );
}

type At =
  | Beginning
  | Readonly<{ kind: 'check'; link: StoryLink; glance: RelativeGlance; name: string }>
  | Readonly<{ kind: 'visit'; pass: Pass }>;

type PathProps = Readonly<{ link: StoryLink | null; language: Language }>;

function RelativePath({ link, language }: PathProps) {
  const words = useWordsIn('relative', language);
  const [at, setAt] = useState<At>(() => beginningOf(link, passes.read()));
  const devices = useOwnDevices();
  const sounds = useSounds();
  const visit = (pass: Pass) => setAt({ kind: 'visit', pass });
  const keep = (pass: Pass) => {
    passes.write(withPass(passes.read(), pass));
    visit(pass);
  };
  const check = (of: StoryLink, glance: RelativeGlance, name: string) => {
    // Within the tap: some browsers ask about the camera at no other time.
    devices.open();
    setAt({ kind: 'check', link: of, glance, name });
  };
  switch (at.kind) {
    case 'no-link':
      return (
        <Frame>
          <StepCard {...words.look['no-link']} step="no-link" />
        </Frame>
      );
    case 'known':
      return (
        <Frame>
          <KnownStep passes={at.passes} words={words} onRing={visit} />
        </Frame>
      );
    case 'link':
      return (
        <Frame>
          <LookStep
            link={at.link}
            known={passes.read()}
            words={words}
            onRing={visit}
            onName={(glance, name) => check(at.link, glance, name)}
          />
        </Frame>
      );
    case 'check':
      return (
        <Frame>
          <CheckStep {...at} devices={devices} sounds={sounds} words={words} onPass={keep} />
        </Frame>
      );
    case 'visit':
      return <Visiting pass={at.pass} devices={devices} sounds={sounds} language={language} />;
  }
}

type VisitingProps = Readonly<{
  pass: Pass;
  devices: OwnDevices;
  sounds: Sounds | null;
  language: Language;
}>;

function Visiting(props: VisitingProps) {
  const visit = useVisit(props.pass, props.devices);
  return visit === null ? <FireflyLoader /> : <AtVisit {...props} visit={visit} />;
}

/** Camera and microphone of this page; the lights go out with it. */
function useOwnDevices(): OwnDevices {
  const [devices] = useState(() => createOwnDevices(openOwnMedia));
  useEffect(() => {
    const lookAgain = () => {
      if (document.visibilityState === 'visible') devices.mend();
    };
    // A page that the browser kept for the way back begins anew: its camera is off and its call is over.
    const beginAnew = ({ persisted }: PageTransitionEvent) => {
      if (persisted) location.reload();
    };
    document.addEventListener('visibilitychange', lookAgain);
    addEventListener('pageshow', beginAnew);
    addEventListener('pagehide', devices.close);
    return () => {
      document.removeEventListener('visibilitychange', lookAgain);
      removeEventListener('pageshow', beginAnew);
      removeEventListener('pagehide', devices.close);
      devices.close();
    };
  }, [devices]);
  return devices;
}

/** Heard whatever a child's device is set to: a bell that is silent would say that the speaker is broken. */
function useSounds(): Sounds | null {
  const [sounds, setSounds] = useState<Sounds | null>(null);
  useEffect(() => {
    const made = createSounds({ isOn: () => true });
    setSounds(made);
    return () => made.dispose();
  }, []);
  return sounds;
}
