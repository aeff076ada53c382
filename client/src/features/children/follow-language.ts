import { firstKnown, type Language } from '@advay/shared/words/languages';
import { fetchWords, turnTo } from '../../words/word-shelf.ts';
import { chooseFor, chosenLanguages, languageOf } from './chosen-language.ts';
import { type CurrentPlayer, currentPlayer, GUEST } from './current-player.ts';

/** Where the person is: the grown-ups' room speaks the device's language, every other place the child's. */
type Place = Readonly<{
  read(): Readonly<{ pathname: string }>;
  subscribe(onChange: () => void): () => void;
}>;

let place: Place = { read: () => ({ pathname: '/' }), subscribe: () => () => {} };

const isGrownUps = () => /^\/parents(\/|$)/.test(place.read().pathname);
const whoReads = (): CurrentPlayer => (isGrownUps() ? GUEST : currentPlayer.read());

const present = (): Language =>
  languageOf(whoReads(), chosenLanguages.read()) ?? firstKnown(navigator.languages);

/** Settles when the first words are here; those of the first language stand in for others that do not come. */
export async function followLanguage(where: Place): Promise<void> {
  place = where;
  const follow = () => void turnTo(present());
  currentPlayer.subscribe(follow);
  chosenLanguages.subscribe(follow);
  place.subscribe(follow);
  await fetchWords('home', present()).catch(() => null);
  if (!(await turnTo(present()))) await fetchWords('home').catch(() => null);
}

/** For whoever reads now: the child that plays, or the device. */
export function chooseLanguage(language: Language): void {
  chosenLanguages.write(chooseFor(whoReads(), language, chosenLanguages.read()));
}
