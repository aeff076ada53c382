/** What spoke, for whoever asks: the file `licences.txt` beside the voices. */
export function licencesText(synthesisers: readonly string[], hasRecordings: boolean): string {
  const recordings = hasRecordings
    ? '\nLines whose list says "recording" were spoken by people, and supplied by whoever runs this server.\n'
    : '';
  return `What speaks in Advay Vision

${synthesisers.join('\n')}

English is spoken by Flite (Carnegie Mellon University, BSD-4-Clause), voice "slt" of the CMU ARCTIC
databases, whose use is free:
  This product includes software developed by the Carnegie Mellon University Language Technologies
  Institute (http://cmuflite.org).
  Copyright (c) 1999-2016 Language Technologies Institute, Carnegie Mellon University.

All other languages are spoken by eSpeak NG (GPL-3.0-or-later, https://github.com/espeak-ng/espeak-ng).
The program runs when the product is built and is no part of it: only what it said is here.

The sounds are encoded by LAME through wasm-media-encoders (MIT) when the product is built.
${recordings}`;
}
