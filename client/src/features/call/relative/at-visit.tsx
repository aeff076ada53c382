import type { Language } from '@advay/shared/words/languages';
import { useEffect, useSyncExternalStore } from 'react';
import type { Sounds } from '../../../game-runtime/sounds.ts';
import { Button } from '../../../ui/button.tsx';
import { useDeviceRecord } from '../../../ui/device-record.ts';
import { useElapsed } from '../../../ui/use-elapsed.ts';
import { useStayAwake } from '../../../ui/use-stay-awake.ts';
import { useWordsIn } from '../../../words/use-words.ts';
import { storyLanguage } from '../../storytime/library/story-language.ts';
import { CONNECT_MS, REJOIN_MS, RING_MS } from '../limits.ts';
import { TogetherScreen } from '../together/together-screen.tsx';
import { AfterStep } from './after-step.tsx';
import { CallNotices } from './call-notices.tsx';
import { Frame } from './frame.tsx';
import type { OwnDevices } from './own-devices.ts';
import { type Pass, passes, withoutPass } from './passes.ts';
import { RingingStep } from './ringing-step.tsx';
import { SayGoodbye } from './say-goodbye.tsx';
import { Choices, StepCard } from './step-card.tsx';
import { useBackAsks } from './use-back-asks.ts';
import { useRingSound } from './use-ring-sound.ts';
import type { Visit } from './visit.ts';
import { visitStep } from './visit-step.ts';

type Props = Readonly<{
  visit: Visit;
  pass: Pass;
  devices: OwnDevices;
  sounds: Sounds | null;
  language: Language;
}>;

/** From the first ring to the last goodbye. */
export function AtVisit({ visit, pass, devices, sounds, language }: Props) {
  const words = useWordsIn('relative', language);
  const state = useSyncExternalStore(visit.subscribe, visit.state);
  const own = useSyncExternalStore(devices.subscribe, devices.state);
  const bookLanguage = useDeviceRecord(storyLanguage) ?? language;
  const { room, call, link, goodbye } = state;

  const isAlone = call === null && room.end === null;
  const ringing = useElapsed(isAlone && room.seat !== 'in' && goodbye === null, RING_MS);
  const way = useElapsed(call !== null && link !== 'connected', CONNECT_MS);
  const isWaiting = goodbye === 'theirs' || goodbye === 'lost';
  const waiting = useElapsed(isAlone && isWaiting, REJOIN_MS);
  const rejoin = useElapsed(goodbye === 'ours' && room.end === 'left', REJOIN_MS);
  const step = visitStep({
    visit: state,
    devices: own,
    isRingOver: ringing.isOver,
    isWayOverdue: way.isOver,
    isRejoinOver: rejoin.isOver,
  });

  // Whoever waits at the door touches nothing either; in the call its screen sees to it.
  useStayAwake(step.kind === 'ringing' && !step.isOverdue);
  useRingSound(sounds, step.kind === 'ringing' && step.trouble === null);
  const back = useBackAsks(step.kind === 'together');
  useEffect(() => {
    if (waiting.isOver) visit.rest();
  }, [waiting.isOver, visit]);
  const isPassOver = room.end === 'pass-over';
  useEffect(() => {
    if (isPassOver) passes.write(withoutPass(passes.read(), pass));
  }, [isPassOver, pass]);

  if (step.kind === 'together' && call !== null) {
    return (
      <TogetherScreen
        call={call}
        own={own.kind === 'open' ? own.media : null}
        them={{
          name: pass.childName ?? words.animals[pass.childAvatar],
          avatar: pass.childAvatar,
          relation: null,
        }}
        us={{ avatar: null, relation: pass.relation }}
        reader="grown-up"
        spoken={language}
        language={bookLanguage}
        onLanguage={storyLanguage.write}
        isTheirSideAway={room.other === 'away'}
        onHangUp={visit.hangUp}
      >
        <CallNotices notice={step.notice} own={own} devices={devices} words={words} />
        {back.isAsked ? (
          <SayGoodbye words={words.call} onStay={back.stay} onLeave={visit.hangUp} />
        ) : null}
      </TogetherScreen>
    );
  }
  return (
    <Frame>
      {step.kind === 'ringing' ? (
        <RingingStep
          pass={pass}
          step={step}
          devices={devices}
          words={words}
          onWait={ringing.restart}
          onStop={visit.rest}
        />
      ) : step.kind === 'answer-browser' || step.kind === 'together' ? (
        <StepCard {...words.ringing.answerBrowser} child={pass.childAvatar} step="answer-browser">
          <Choices>
            <Button size="child" tone="quiet" onClick={devices.goWithout}>
              {words.check.goWithout}
            </Button>
          </Choices>
        </StepCard>
      ) : (
        <AfterStep pass={pass} step={step} words={words} onRing={visit.ring} onDone={visit.rest} />
      )}
    </Frame>
  );
}
