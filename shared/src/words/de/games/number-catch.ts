import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['games/number_catch'] = {
  lines: {
    'ask-all': 'Fang so viel Obst du kannst',
    'ask-same': 'Fang das Obst mit der {number}',
    'ask-more': 'Fang mehr als {number}',
    'ask-line': 'Bau die Brücke, jetzt kommt {number}',
    'ask-next': 'Such die Zahl, die jetzt kommt',
    'ask-sum': 'Mach {whole} aus {number} und mehr',
    'hint-lean': 'Lehn dich oder geh dorthin',
    'hint-stand': 'Bleib still unter dem Obst',
    'show-number': 'Fang die {number}, sie leuchtet',
    'not-wanted': 'Schau, das war die {number}',
    tip: 'Kipp es in den Wagen',
    'end-all': 'Schau, der Wagen ist voll',
    'end-line': 'Geh über die Brücke, sie steht',
    'end-some': 'Schau, was wir gefangen haben',
  },
};
