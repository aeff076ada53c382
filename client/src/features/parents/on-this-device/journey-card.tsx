import { Button } from '../../../ui/button.tsx';
import { ByteProgress } from '../../../ui/byte-progress.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useStayAwake } from '../../../ui/use-stay-awake.ts';
import form from '../form.module.css';
import { ELSEWHERE_WORDS, endWords, NOTHING_KEPT_WORDS } from './device-words.ts';
import styles from './on-this-device.module.css';
import { sizeWords } from './size-words.ts';
import type { useJourney } from './use-journey.ts';
import type { Kept } from './use-kept.ts';

type Props = Readonly<{
  kept: Kept | 'unavailable' | null;
  journey: ReturnType<typeof useJourney>;
}>;

/** Fetches everything before there is no network. */
export function JourneyCard({ kept, journey }: Props) {
  return (
    <Card>
      <h1>On this device</h1>
      <p>
        Games and books are kept here once they were used, so that they open quickly, and also
        without a network.
      </p>
      {kept === null ? <p role="status">Looking at what is here</p> : null}
      {kept === 'unavailable' ? <Notice>{NOTHING_KEPT_WORDS}</Notice> : null}
      {kept === null || kept === 'unavailable' ? null : <Journey kept={kept} journey={journey} />}
    </Card>
  );
}

function Journey({ kept, journey }: { kept: Kept; journey: Props['journey'] }) {
  const { view, start, stop } = journey;
  const { isWhole, missingBytes } = kept.plan;
  useStayAwake(view.kind === 'running');
  if (view.kind === 'running') {
    return (
      <>
        {view.totalBytes === 0 ? (
          <p role="status">Looking at what is here</p>
        ) : (
          <ByteProgress label="Fetching everything" {...view} />
        )}
        <p className={form.soft}>Leave this page open until everything is here.</p>
        <div className={form.actions}>
          <Button tone="quiet" onClick={stop}>
            Stop
          </Button>
        </div>
      </>
    );
  }
  if (isWhole) {
    return (
      <p className={styles.whole} role="status">
        <Check />
        <span>
          <strong>Everything is here: it works without a network.</strong> Only calls and the pages
          about your children need one.
        </span>
      </p>
    );
  }
  const end = view.kind === 'ended' && view.end !== 'done' ? view.end : null;
  return (
    <>
      <p>For a journey you can fetch all of them now.</p>
      {end === null ? null : <Notice>{endWords(end, missingBytes, kept.roomBytes)}</Notice>}
      {view.kind === 'elsewhere' ? (
        <Notice>{ELSEWHERE_WORDS}</Notice>
      ) : (
        <div className={form.actions}>
          <Button onClick={start}>
            {end === null ? 'Fetch everything' : 'Go on'} ({sizeWords(missingBytes)})
          </Button>
        </div>
      )}
    </>
  );
}

function Check() {
  return (
    <svg className={styles.check} viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="16" fill="var(--well)" />
      <path
        d="M9 16.5l5 5 9.5-10.5"
        fill="none"
        stroke="var(--surface)"
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
