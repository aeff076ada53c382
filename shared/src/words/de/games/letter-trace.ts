import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['games/letter_trace'] = {
  lines: {
    touchStar: 'Leg den Finger auf den Stern',
    nextStar: 'Such den nächsten grünen Stern',
    driveLine: 'Fahr die Linie entlang',
    driveCurve: 'Fahr um die Kurve',
    driveShape: 'Fahr um die Form herum',
    driveDigit: 'Fahr die Zahl {glyph} entlang',
    driveLetter: 'Fahr den Buchstaben {glyph} entlang',
    comeBack: 'Komm zum Marienkäfer zurück',
    followLight: 'Folg dem Licht auf der Straße',
    driveAgain: 'Fahr die Straße noch einmal',
    allBloom: 'Schau, deine Straße blüht',
  },
};
