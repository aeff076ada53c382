import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['games/letter_trace'] = {
  lines: {
    touchStar: 'Pose ton doigt sur l’étoile',
    nextStar: 'Cherche la prochaine étoile verte',
    driveLine: 'Roule le long de la ligne',
    driveCurve: 'Roule autour de la courbe',
    driveShape: 'Roule autour de la forme',
    driveDigit: 'Roule sur le chiffre {glyph}',
    driveLetter: 'Roule sur la lettre {glyph}',
    comeBack: 'Reviens vers la coccinelle',
    followLight: 'Suis la lumière sur la route',
    driveAgain: 'Roule encore sur cette route',
    allBloom: 'Regarde, ta route est en fleurs',
  },
};
