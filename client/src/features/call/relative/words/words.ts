import type { Avatar } from '@advay/shared/children/avatars';
import type { Relation } from '@advay/shared/relatives/relations';
import type { MediaFailure } from '../../media/own-media.ts';
import type { RoomEnd, RoomTrouble } from '../../room/room-end.ts';
import type { LookFailure } from '../look-failure.ts';
import type { CallNotice } from '../visit-step.ts';

/** What happened, and what to do about it. */
type TitleAndWay = Readonly<{ title: string; way: string }>;

/** Everything a relative reads before, around and after a call, in one language. */
export type RelativeWords = Readonly<{
  /** In the browser's tab. */
  title: string;
  /** As a name in a list. */
  animals: Readonly<Record<Avatar, string>>;
  relations: Readonly<Record<Relation, string>>;
  oneMoment: string;
  tryAgain: string;
  loadAgain: string;
  otherLanguages: string;
  look: Readonly<Record<LookFailure | 'no-link', TitleAndWay>>;
  known: Readonly<{
    title: string;
    choose: string;
    camera: string;
    back: (child: Avatar) => string;
    as: (name: string) => string;
  }>;
  name: Readonly<{
    title: (child: Avatar) => string;
    who: (child: Avatar, relation: Relation) => string;
    label: string;
    example: string;
    kept: string;
    next: string;
    missing: string;
    wrong: string;
  }>;
  check: Readonly<{
    title: string;
    allow: string;
    picture: string;
    lamp: string;
    sayHello: string;
    level: string;
    heard: string;
    notHeard: string;
    bell: string;
    bellRang: string;
    without: string;
    goWithout: string;
    noPicture: string;
    noSound: string;
    whichCamera: string;
    whichMicrophone: string;
    failures: Readonly<Record<MediaFailure, TitleAndWay>>;
    ring: (child: Avatar) => string;
  }>;
  ringing: Readonly<{
    title: string;
    line: string;
    overdue: TitleAndWay;
    wait: string;
    later: string;
    stop: string;
    troubles: Readonly<Record<RoomTrouble, TitleAndWay>>;
    answerBrowser: TitleAndWay;
    notKept: string;
  }>;
  call: Readonly<{
    notices: Readonly<Record<CallNotice, string>>;
    goodbye: TitleAndWay;
    stay: string;
    leave: string;
  }>;
  after: Readonly<{
    theyLeft: (child: Avatar) => TitleAndWay;
    done: string;
    weLeft: TitleAndWay;
    backIn: string;
    over: TitleAndWay;
    ringAgain: (child: Avatar) => string;
    goOnHere: string;
  }>;
  ends: Readonly<Record<Exclude<RoomEnd, 'left'>, TitleAndWay>>;
}>;
