type Spoken = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** The device's own voice for a language; a voice from elsewhere would send what it says there. */
export function chooseVoice<One extends Spoken>(
  voices: readonly One[],
  language: string,
): One | null {
  const own = voices.filter(({ lang, localService }) => localService && isOf(lang, language));
  return own.find((voice) => voice.default) ?? own[0] ?? null;
}

/** Android writes `de_DE`. */
const isOf = (lang: string, language: string): boolean =>
  lang.toLowerCase().split(/[-_]/)[0] === language.toLowerCase().split('-')[0];
