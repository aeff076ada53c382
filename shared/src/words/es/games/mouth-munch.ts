import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['games/mouth_munch'] = {
  lines: {
    'eat-all': 'Abre mucho la boca y come',
    'eat-letter': 'Come la letra {letter}',
    'eat-sound': 'Come el primer sonido de {word}',
    'eat-word': 'Come la palabra {word}',
    'eat-next': 'Come {letter}, es la siguiente',
    'hint-turn': 'Gira la cabeza para caminar',
    'hint-open': 'Cierra la boca y ábrela mucho',
    'show-letter': 'Busca la letra {letter}',
    'show-sound': 'Escucha, {word} empieza con {letter}',
    spat: 'Esa era {letter}',
    sour: 'Arruga la boca, {letter} está ácida',
    fizzy: 'Siente cosquillas, {letter} tiene burbujas',
    sticky: 'Mastica y mastica, {letter} se pega',
    hot: 'Sopla, {letter} está caliente',
    cold: 'Tiembla conmigo, {letter} está fría',
    sweet: 'Relámete, {letter} está dulce',
    'end-all': 'Mira la luna, ya comimos todo',
    'end-some': 'Mira cuánto hemos comido',
  },
};
