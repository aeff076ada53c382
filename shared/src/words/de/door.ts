import type { AreaWords } from '../areas.ts';

export const words: AreaWords['door'] = {
  somebody: 'Jemand, den du kennst',
  ringing: (name) => `${name} klingelt! Hol einen Erwachsenen.`,
  comesIn: (name) => `${name} kommt jetzt herein!`,
  opening: (name) => `${name} kommt herein`,
  again: (name) => `${name} steht wieder vor der Tür!`,
  missed: (name) => `${name} war hier`,
  cutOff: 'Die Vorlesezeit ist jetzt vorbei',
  parted: {
    child: (name) => `Tschüss, ${name}!`,
    relative: (name) => `${name} hat Tschüss gesagt`,
    lost: (name) => `${name} ist kurz weg`,
  },
  afterwards: {
    ringsAgain: (name) => `${name} kann wieder klingeln`,
    comesBack: (name) => `Die Tür geht auf, wenn ${name} wieder da ist`,
    waits: (name) => `${name} wartet noch vor der Tür`,
    askGrownUp: 'Frag einen Erwachsenen danach',
  },
  openDoor: 'Tür aufmachen',
  notNow: 'Jetzt nicht',
  back: (name) => `Zurück zu: ${name}`,
  done: 'Fertig',
  good: 'Gut',
  grownUp: {
    comesOn: (name) =>
      `Für Erwachsene: Kamera und Mikrofon gehen an. Es sieht und hört zu: ${name}.`,
    pleaseAllow:
      'Für Erwachsene: Wenn der Browser nach Kamera und Mikrofon fragt, erlauben Sie beides.',
    callsWereOff:
      'Für Erwachsene: Die Anrufe wurden ausgeschaltet, darum ist dieser zu Ende. Kamera und Mikrofon sind aus.',
  },
  media: {
    denied:
      'Für Erwachsene: Dieser Browser darf Kamera und Mikrofon nicht benutzen. Erlauben Sie beides neben der Adresse und schalten Sie sie wieder an.',
    none: 'Für Erwachsene: Es wurden weder Kamera noch Mikrofon gefunden. Schließen Sie eines an und schalten Sie es wieder an.',
    'in-use':
      'Für Erwachsene: Ein anderes Programm hält die Kamera oder das Mikrofon fest. Schließen Sie es und schalten Sie beides wieder an.',
    'insecure-page':
      'Für Erwachsene: Kamera und Mikrofon brauchen eine Seite, die mit https beginnt. Öffnen Sie das Spiel unter dieser Adresse.',
    'in-app-browser':
      'Für Erwachsene: Diese Seite ist in einer anderen App geöffnet, die keine Kamera hergibt. Öffnen Sie sie im Browser.',
    failed:
      'Für Erwachsene: Die Kamera ist nicht angegangen. Schalten Sie sie wieder an; bleibt sie aus, starten Sie den Browser neu.',
    'old-browser':
      'Für Erwachsene: Dieser Browser kann Kamera und Mikrofon nicht benutzen. Ein aktueller kann es.',
  },
  cameraAgain: 'Kamera wieder an',
  goOnWithout: 'Ohne weitermachen',
};
