import { useState, useSyncExternalStore } from 'react';
import { installOffer } from '../../../offline/install/page-install-offer.ts';
import { type WayToInstall, wayToInstall } from '../../../offline/install/way-to-install.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import form from '../form.module.css';
import { AppleSteps } from './apple-steps.tsx';
import { isStandalone, thisBrowser } from './this-browser.ts';

/** How the app gets onto the home screen. It is offered here alone: never to a child. */
export function InstallCard() {
  const offer = useSyncExternalStore(installOffer.subscribe, installOffer.read);
  const [wasDeclined, setWasDeclined] = useState(false);
  const way = wayToInstall({ offer, isStandalone: isStandalone(), ...thisBrowser() });
  return (
    <Card>
      <h2>On the home screen</h2>
      {way === 'installed' ? (
        <p role="status">Advay Vision is on this device as an app of its own.</p>
      ) : (
        <>
          <p>
            As an app of its own it opens with one tap, fills the screen, and its games and books
            stay here more surely.
          </p>
          <Way way={way} onTake={async () => setWasDeclined(!(await installOffer.take()))} />
          {wasDeclined ? <Notice>Not installed. You can do it at any later time.</Notice> : null}
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
  if (way === 'offer') {
    return (
      <div className={form.actions}>
        <Button tone="quiet" onClick={onTake}>
          Install Advay Vision
        </Button>
      </div>
    );
  }
  if (way === 'menu') {
    return (
      <p className={form.soft}>
        Open the browser’s own menu and look for “Install” or “Add to home screen”. Where there is
        no such line, this browser cannot do it.
      </p>
    );
  }
  return <AppleSteps on={way === 'ipad-steps' ? 'touch' : 'mac'} />;
}
