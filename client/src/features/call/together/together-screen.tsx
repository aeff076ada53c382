import type { ShelfBook } from '@advay/shared/books/packed-book';
import type { Language } from '@advay/shared/words/languages';
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useStayAwake } from '../../../ui/use-stay-awake.ts';
import { useWordsIn } from '../../../words/use-words.ts';
import { CameraProblem } from '../../camera/camera-problem.tsx';
import { ONE_POINTER } from '../../camera/one-pointer.ts';
import { bookmarkedPage } from '../../storytime/library/bookmarks.ts';
import { useKeptLibrary } from '../../storytime/library/use-kept-library.ts';
import type { OwnMedia } from '../media/own-media.ts';
import type { StoryCall } from '../talk/story-call.ts';
import { BurstButtons } from './bursts/burst-buttons.tsx';
import { FlyingBurst } from './bursts/flying-burst.tsx';
import { useBursts } from './bursts/use-bursts.ts';
import { CallShelf } from './call-shelf.tsx';
import { BackToBook, EnlargeFace } from './enlarge-face.tsx';
import type { SoundState } from './faces/keep-playing.ts';
import { MagicHand } from './hand/magic-hand.tsx';
import { useMagicHand } from './hand/use-magic-hand.ts';
import { AskToHangUp, HoldToHangUp } from './hang-up.tsx';
import { KindLine } from './kind-line.tsx';
import { OpenBook } from './open-book.tsx';
import { OwnFace } from './own-face.tsx';
import { TheirFace } from './their-face.tsx';
import type { Drawn, Them } from './them.ts';
import styles from './together-screen.module.css';
import { useKindLine } from './use-kind-line.ts';
import { useLargeFaces } from './use-large-faces.ts';
import { WakeSound } from './wake-sound.tsx';

export type TogetherProps = Readonly<{
  call: StoryCall;
  /** This side's camera and microphone; null where there are none. */
  own: OwnMedia | null;
  them: Them;
  /** This side, where its own camera shows nothing. */
  us: Drawn;
  /** A child holds to hang up and hears what it should know; a grown-up taps, is asked once, and finds questions. */
  reader: 'child' | 'grown-up';
  /** Of the screen's own words: a child hears and reads its page's language, a grown-up its own. */
  spoken: Language;
  /** Of the story. */
  language: Language;
  onLanguage: (language: Language) => void;
  /** The other side has gone out of the room for a moment. */
  isTheirSideAway: boolean;
  onHangUp: () => void;
  /** Notices laid over by the caller. */
  children?: ReactNode;
}>;

/** A voice as loud as this is somebody who speaks. */
const SPEAKS_FROM = 0.3;

/**
 * What both see during a call: each other, large until a book lies between them and at a tap after that. It needs
 * neither camera nor sound.
 */
export function TogetherScreen(props: TogetherProps) {
  const { call, own, them, us, reader: role, spoken, language, onLanguage } = props;
  const { isTheirSideAway, onHangUp } = props;
  const { reading } = call;
  const words = useWordsIn('together', spoken);
  const { link, theirStream, ownPicture } = useSyncExternalStore(call.subscribe, call.state);
  const { book } = useSyncExternalStore(reading.subscribe, () => reading.picture().place);
  const screen = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const pageRef = useRef<HTMLDivElement>(null);
  const faces = useLargeFaces(book);
  useKeptLibrary();
  useStayAwake(true);

  const [sound, setSound] = useState<SoundState>('awake');
  const wake = useRef(() => {});
  const loudness = useRef(0);
  const [noteLoudness] = useState(() => (now: number) => {
    loudness.current = now;
  });
  const { flying, send } = useBursts(
    reading,
    () => loudness.current >= SPEAKS_FROM || globalThis.speechSynthesis?.speaking === true,
  );
  const { line, tell } = useKindLine(role);
  const isAskedToTurn = flying?.kind === 'page' && !flying.isOurs;
  const { name, unnamed = name } = them;
  useEffect(() => {
    if (isAskedToTurn) tell(words.wantsToTurn(name), words.wantsToTurn(unnamed));
  }, [isAskedToTurn, tell, words, name, unnamed]);

  const standing = isTheirSideAway || link === 'interrupted' ? words.comesBack(name) : '';
  useEffect(() => {
    if (standing !== '' && role === 'child') tell(standing, words.comesBack(unnamed));
  }, [standing, role, tell, words, unnamed]);

  const hand = useMagicHand(own);
  const isHandOn = hand.state.kind === 'seeing' || hand.state.kind === 'opening';
  const wakeHand = () => {
    hand.open();
    tell(words.handComes);
  };
  const handTool = own?.hasCamera
    ? { isOn: isHandOn, toggle: isHandOn ? hand.playWithout : wakeHand }
    : undefined;

  const hasHandProblem = hand.state.kind === 'problem';
  const { playWithout } = hand;
  useEffect(() => {
    // A grown-up's call is not covered for this: a finger does as well.
    if (!hasHandProblem || role === 'child') return;
    playWithout();
    tell(words.handStaysAway);
  }, [hasHandProblem, role, playWithout, tell, words]);

  const choose = ({ id, pageCount }: ShelfBook) =>
    reading.openBook(id, bookmarkedPage(id, pageCount));
  const askTurn = () => {
    if (role === 'child') send('page');
    tell(words.turnsNow(name));
  };
  const handLine = hand.state.kind === 'opening' ? words.handComes : '';

  return (
    <div
      ref={screen}
      className={styles.screen}
      // Both sides see the same places, whichever way their letters run: the page before is on the left.
      dir="ltr"
      data-role={role}
      data-is-reading={book !== null || undefined}
      data-faces={faces.isLarge ? 'large' : 'beside'}
    >
      <aside className={styles.faces} aria-label={words.faces}>
        <div className={styles.people}>
          <div className={styles.theirs}>
            <TheirFace
              stream={theirStream}
              them={them}
              label={words.theirFace(name)}
              onSound={setSound}
              wake={wake}
              onLoudness={noteLoudness}
            />
            {faces.isLarge ? null : (
              <EnlargeFace name={name} words={words} onToggle={faces.toggle} />
            )}
          </div>
          <div className={styles.own}>
            <OwnFace own={own} us={us} words={words.own} isOnlySound={ownPicture === 'off'} />
          </div>
        </div>
        {faces.isOverBook ? <BackToBook role={role} words={words} onToggle={faces.toggle} /> : null}
        <div className={styles.tools}>
          <BurstButtons words={words} onBurst={send} />
          {role === 'child' ? (
            <HoldToHangUp
              words={words}
              onHangUp={onHangUp}
              onShort={() => tell(words.holdToHangUp)}
            />
          ) : (
            <AskToHangUp words={words} onHangUp={onHangUp} />
          )}
        </div>
      </aside>
      <div ref={stage} inert={faces.isOverBook}>
        {book === null ? (
          <CallShelf
            spoken={spoken}
            language={language}
            hasVoice={role === 'child'}
            onChoose={choose}
          />
        ) : (
          <OpenBook
            key={book}
            id={book}
            reading={reading}
            role={role}
            name={name}
            words={words}
            spoken={spoken}
            language={language}
            onLanguage={onLanguage}
            pageRef={pageRef}
            hand={handTool}
            onAskTurn={askTurn}
          />
        )}
      </div>
      <KindLine text={line || standing || handLine} role={role} />
      {sound === 'asleep' ? (
        <WakeSound role={role} words={words} onWake={() => wake.current()} />
      ) : null}
      {flying === null ? null : <FlyingBurst key={flying.number} burst={flying} />}
      {hand.eyes === null ? null : (
        <MagicHand
          tracking={hand.eyes.tracking}
          // A grown-up's hand must not rest on "goodbye"; a child's cannot: that is held.
          within={role === 'child' ? screen : stage}
          pageRef={pageRef}
          reading={reading}
          onWave={() => send('wave')}
        />
      )}
      {hand.state.kind === 'problem' && role === 'child' ? (
        <CameraProblem
          problem={hand.state.problem}
          controls={ONE_POINTER}
          onTryAgain={hand.open}
          onWithout={hand.playWithout}
        />
      ) : null}
      {props.children}
    </div>
  );
}
