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
import { useWords } from '../../../words/use-words.ts';
import form from '../form.module.css';
import { isStandalone, thisBrowser } from './this-browser.ts';

/** Whether the browser may clear what is kept, and a way to ask it not to. */
export function KeepingCard() {
  const words = useWords('parents/device').keeping;
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
      <h2>{words.title}</h2>
      {keeping === 'kept' ? (
        <p role="status">{words.yes}</p>
      ) : (
        <>
          <p>{words.mostly}</p>
          {clearsAfterSevenDays(thisBrowser()) && !isStandalone() ? <p>{words.sevenDays}</p> : null}
          {wasRefused ? <Notice>{words.refused}</Notice> : null}
          <div className={form.actions}>
            <Button tone="quiet" onClick={ask}>
              {words.ask}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}
