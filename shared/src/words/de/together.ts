import type { AreaWords } from '../areas.ts';

// Read by a child and by a grandmother: nobody is addressed as one speaks to the other.
export const words: AreaWords['together'] = {
  own: {
    you: 'Das eigene Bild, wie die Kamera es sieht',
    youWithoutPicture: 'Das eigene Zeichen: Es ist keine Kamera an',
    cameraOn: 'Kamera an',
    microphoneOn: 'Mikrofon an',
    onlySound: 'Gerade nur der Ton',
  },
  faces: 'Beide zusammen',
  theirFace: (name) => name,
  larger: (name) => `${name} groß sehen`,
  backToPage: 'Zurück zum Buch',
  wakeSound: 'Ton einschalten',
  comesBack: (name) => `Einen Moment, ${name} kommt wieder`,
  pictures: 'Ein Bild schicken',
  bursts: { wave: 'Winken', clap: 'Klatschen', heart: 'Herz', star: 'Stern' },
  hangUp: 'Tschüss',
  holdToHangUp: 'Zum Tschüss-Sagen gedrückt halten',
  sayGoodbye: 'Tschüss sagen?',
  yesGoodbye: 'Ja, tschüss',
  noStay: 'Nein, bleiben',
  whoTurns: 'Wer blättert?',
  turns: {
    either: 'Wir blättern beide',
    us: 'Ich blättere',
    them: (name) => `${name} blättert`,
  },
  turnsNow: (name) => `${name} blättert gerade`,
  wantsToTurn: (name) => `${name} möchte blättern`,
  handComes: 'Gleich sieht die Kamera die Hand',
  handStaysAway: 'Die Kamera sieht die Hand gerade nicht. Ein Finger tut es auch.',
};
