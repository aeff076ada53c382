import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['games/letter_trace'] = {
  lines: {
    touchStar: 'Pon el dedo en la estrella',
    nextStar: 'Busca la siguiente estrella verde',
    driveLine: 'Conduce por la línea',
    driveCurve: 'Conduce por la curva',
    driveShape: 'Conduce alrededor de la figura',
    driveDigit: 'Conduce por el número {glyph}',
    driveLetter: 'Conduce por la letra {glyph}',
    comeBack: 'Vuelve con la mariquita',
    followLight: 'Sigue la luz por el camino',
    driveAgain: 'Conduce otra vez por el camino',
    allBloom: 'Mira, tu camino está en flor',
  },
};
