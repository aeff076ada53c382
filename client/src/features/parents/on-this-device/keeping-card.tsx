import { useEffect, useState } from 'react';
import { clearsAfterSevenDays } from '../../../offline/install/way-to-install.ts';
import {
  askToKeep,
  readKeeping,
  type StorageKeeping,
} from '../../../offline/keeping/storage-keeping.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import form from '../form.module.css';
import { isStandalone, thisBrowser } from './this-browser.ts';

/** Whether the browser may clear what is kept, and a way to ask it not to. */
export function KeepingCard() {
  const [keeping, setKeeping] = useState<StorageKeeping | null>(null);
  const [wasRefused, setWasRefused] = useState(false);
  useEffect(() => {
    readKeeping(navigator.storage).then(setKeeping);
  }, []);
  const ask = async () => {
    const answer = await askToKeep(navigator.storage);
    setKeeping(answer);
    setWasRefused(answer === 'may-go');
  };
  if (keeping === null) return null;
  return (
    <Card>
      <h2>Will it stay?</h2>
      {keeping === 'kept' ? (
        <p role="status">Yes. The browser keeps all of it until somebody removes it.</p>
      ) : (
        <>
          <p>
            Mostly. A browser that runs short of room may clear all of it, without a question. It
            can be asked not to.
          </p>
          {clearsAfterSevenDays(thisBrowser()) && !isStandalone() ? (
            <p>
              This browser also clears it after seven days on which nobody opened this page. An app
              on the home screen is spared.
            </p>
          ) : null}
          {wasRefused ? (
            <Notice>
              The browser did not agree. Most do once the app is on the home screen, or is opened
              often.
            </Notice>
          ) : null}
          <div className={form.actions}>
            <Button tone="quiet" onClick={ask}>
              Ask the browser to keep it
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}
