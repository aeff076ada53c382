import { useTitle } from '../../../ui/use-title.ts';
import { useWords } from '../../../words/use-words.ts';
import { BackLink } from '../back-link.tsx';
import { InstallCard } from './install-card.tsx';
import { JourneyCard } from './journey-card.tsx';
import { KeepingCard } from './keeping-card.tsx';
import { KeptCard } from './kept-card.tsx';
import { useJourney } from './use-journey.ts';
import { useKept } from './use-kept.ts';

/** What this device keeps of us, how it can do without a network, and how the app gets onto its home screen. */
export function OnThisDevicePage() {
  const { forGrownUps } = useWords('parents/room');
  useTitle(useWords('parents/device').title);
  const kept = useKept();
  const journey = useJourney();
  return (
    <>
      <BackLink words={forGrownUps} />
      <JourneyCard kept={kept} journey={journey} />
      {kept === 'unavailable' ? null : (
        <>
          <KeepingCard />
          <InstallCard />
          <KeptCard kept={kept} isFetching={journey.view.kind === 'running'} />
        </>
      )}
    </>
  );
}
