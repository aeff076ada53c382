import { fillLine } from '@advay/shared/words/line';
import { Button } from '../../../ui/button.tsx';
import { ByteProgress } from '../../../ui/byte-progress.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useStayAwake } from '../../../ui/use-stay-awake.ts';
import { useWords } from '../../../words/use-words.ts';
import form from '../form.module.css';
import { useLocale } from '../use-locale.ts';
import { endWords } from './device-words.ts';
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
  const words = useWords('parents/device');
  return (
    <Card>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      {kept === null ? <p role="status">{words.looking}</p> : null}
      {kept === 'unavailable' ? <Notice>{words.nothingKept}</Notice> : null}
      {kept === null || kept === 'unavailable' ? null : <Journey kept={kept} journey={journey} />}
    </Card>
  );
}

function Journey({ kept, journey }: { kept: Kept; journey: Props['journey'] }) {
  const words = useWords('parents/device');
  const locale = useLocale();
  const { view, start, stop } = journey;
  const { isWhole, missingBytes } = kept.plan;
  useStayAwake(view.kind === 'running');
  if (view.kind === 'running') {
    return (
      <>
        {view.totalBytes === 0 ? (
          <p role="status">{words.looking}</p>
        ) : (
          <ByteProgress label={words.journey.fetching} amount={words.journey.fetched} {...view} />
        )}
        <p className={form.soft}>{words.journey.leaveOpen}</p>
        <div className={form.actions}>
          <Button tone="quiet" onClick={stop}>
            {words.journey.stop}
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
          <strong>{words.journey.whole}</strong> {words.journey.wholeBut}
        </span>
      </p>
    );
  }
  const end = view.kind === 'ended' && view.end !== 'done' ? view.end : null;
  return (
    <>
      <p>{words.journey.text}</p>
      {end === null ? null : (
        <Notice>
          {endWords(end, words, locale, { missing: missingBytes, room: kept.roomBytes })}
        </Notice>
      )}
      {view.kind === 'elsewhere' ? (
        <Notice>{words.journey.elsewhere}</Notice>
      ) : (
        <div className={form.actions}>
          <Button onClick={start}>
            {fillLine(end === null ? words.journey.fetch : words.journey.goOn, {
              size: sizeWords(missingBytes, words.nothing, locale),
            })}
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
