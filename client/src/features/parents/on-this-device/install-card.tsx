import { useState, useSyncExternalStore } from 'react';
import { installOffer } from '../../../offline/install/page-install-offer.ts';
import { type WayToInstall, wayToInstall } from '../../../offline/install/way-to-install.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useWords } from '../../../words/use-words.ts';
import form from '../form.module.css';
import { AppleSteps } from './apple-steps.tsx';
import { isStandalone, thisBrowser } from './this-browser.ts';

/** How the app gets onto the home screen. It is offered here alone: never to a child. */
export function InstallCard() {
  const words = useWords('parents/device').install;
  const offer = useSyncExternalStore(installOffer.subscribe, installOffer.read);
  const [wasDeclined, setWasDeclined] = useState(false);
  const way = wayToInstall({ offer, isStandalone: isStandalone(), ...thisBrowser() });
  return (
    <Card>
      <h2>{words.title}</h2>
      {way === 'installed' ? (
        <p role="status">{words.installed}</p>
      ) : (
        <>
          <p>{words.text}</p>
          <Way way={way} onTake={async () => setWasDeclined(!(await installOffer.take()))} />
          {wasDeclined ? <Notice>{words.declined}</Notice> : null}
        </>
      )}
    </Card>
  );
}

function Way({
  way,
  onTake,
}: {
  way: Exclude<WayToInstall, 'installed'>;
  onTake: () => Promise<void>;
}) {
  const words = useWords('parents/device').install;
  if (way === 'offer') {
    return (
      <div className={form.actions}>
        <Button tone="quiet" onClick={onTake}>
          {words.offer}
        </Button>
      </div>
    );
  }
  if (way === 'menu') {
    return <p className={form.soft}>{words.menu}</p>;
  }
  return <AppleSteps on={way === 'ipad-steps' ? 'touch' : 'mac'} />;
}
