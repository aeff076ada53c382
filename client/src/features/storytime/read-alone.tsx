import type { PackedBook } from '@advay/shared/books/packed-book';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { helpOf } from '../../controls/help-of-controls.ts';
import { useDeviceRecord } from '../../ui/device-record.ts';
import { useIsLeftAlone, useStayAwake } from '../../ui/use-stay-awake.ts';
import { CameraProblem } from '../camera/camera-problem.tsx';
import { CameraWindow } from '../camera/camera-window.tsx';
import { HandPress } from '../camera/hand-press.tsx';
import { ONE_POINTER } from '../camera/one-pointer.ts';
import { Opening } from '../camera/opening.tsx';
import { useCameraPlay } from '../camera/use-camera-play.ts';
import { useCurrentPlayer } from '../children/current-player.ts';
import { bookmarkedPage, rememberPage } from './library/bookmarks.ts';
import { giveSticker } from './library/stickers.ts';
import { languageFor, storyLanguage } from './library/story-language.ts';
import { BookReader } from './reader/book-reader.tsx';
import { isOnPage, pagePoint } from './reader/page-point.ts';
import { randomAuthor } from './record/random-author.ts';
import { Reading } from './record/reading.ts';
import { useDemoStream } from './use-demo-stream.ts';
import { useSitting } from './use-sitting.ts';

const HELP = helpOf(ONE_POINTER);
/** A page is looked at no longer than this; then the screen may sleep. */
const PAGE_LEFT_MS = 10 * 60_000;

/** A book with nobody at the other end: its page is remembered on this device, and the hand points and presses. */
export function ReadAlone({ packed, onLeave }: { packed: PackedBook; onLeave: () => void }) {
  const { id, pages } = packed.book;
  const reading = useMemo(() => {
    const page = bookmarkedPage(id, pages.length);
    const begun = new Reading({ side: 0, author: randomAuthor() });
    begun.openBook(id, page);
    return begun;
  }, [id, pages.length]);
  const { place } = useSyncExternalStore(reading.subscribe, reading.picture);
  useEffect(() => rememberPage(id, place.page, pages.length), [id, place.page, pages.length]);
  useStayAwake(!useIsLeftAlone(place.page, PAGE_LEFT_MS));
  useSitting({ book: id, page: place.page, pageCount: pages.length, isTogether: false });

  const navigate = useNavigate();
  const end = useCallback(() => giveSticker(id), [id]);
  const language = languageFor(packed.texts, useCurrentPlayer(), useDeviceRecord(storyLanguage));
  const root = useRef<HTMLElement>(null);
  const pageRef = useRef<HTMLDivElement>(null);
  const [address] = useSearchParams();
  const camera = useCameraPlay({
    controls: ONE_POINTER,
    ...useDemoStream(address.get('camera') === 'demo'),
  });
  const { eyes, state } = camera;
  const [isLost, setIsLost] = useState(true);

  const pointByHand = useCallback(
    (at: Readonly<{ xPx: number; yPx: number }> | null) => {
      const point = at && pageRef.current && pagePoint(pageRef.current, at.xPx, at.yPx);
      reading.point(point && isOnPage(point) ? point : null);
      setIsLost(at === null);
    },
    [reading],
  );

  return (
    <>
      <BookReader
        packed={packed}
        language={language}
        onLanguage={storyLanguage.write}
        reading={reading}
        onLeave={onLeave}
        onHome={() => navigate('/')}
        onEnd={end}
        root={root}
        pageRef={pageRef}
        hand={{
          isOn: eyes !== null,
          toggle: eyes === null ? camera.open : camera.playWithout,
        }}
      >
        {eyes === null ? null : <CameraWindow stream={eyes.camera.stream} isLost={isLost} />}
      </BookReader>
      {eyes === null ? null : (
        <HandPress tracking={eyes.tracking} within={root} onPoint={pointByHand} />
      )}
      {state.kind === 'opening' ? (
        <Opening
          controls={ONE_POINTER}
          help={HELP}
          progress={state.progress}
          onWithout={camera.playWithout}
        />
      ) : null}
      {state.kind === 'problem' ? (
        <CameraProblem
          problem={state.problem}
          controls={ONE_POINTER}
          onTryAgain={camera.open}
          onWithout={camera.playWithout}
        />
      ) : null}
    </>
  );
}
