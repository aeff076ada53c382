import type { AreaWords } from '../areas.ts';

export const words: AreaWords['home'] = {
  lines: {
    choosePlace: 'Tipp an, wo du spielen willst',
    storyTree: 'Lesebaum',
    gamesSleep: 'Die Spiele schlafen bis morgen',
    whoPlays: 'Wer spielt?',
    cameraOnlyLooks: 'Die Kamera schaut nur. Sie behält keine Bilder.',
  },
  titles: {
    letter_trace: 'Buchstabenweg',
    bubble_pop: 'Blasenteich',
    hand_pong: 'Wiesenball',
    finger_count: 'Zählbach',
    mouth_munch: 'Mondmahl',
    number_catch: 'Zahlengarten',
  },
  avatars: {
    fox: 'Fuchs',
    owl: 'Eule',
    whale: 'Wal',
    turtle: 'Schildkröte',
    lion: 'Löwe',
    rabbit: 'Hase',
    parrot: 'Papagei',
    hedgehog: 'Igel',
  },
  buttons: {
    grownUps: 'Erwachsene',
    guest: 'Gast',
    justPlay: 'Einfach spielen',
    back: 'Zurück',
    garden: 'Garten',
    hearPlaces: 'Hör, wo du spielen kannst',
    stopVoice: 'Stimme anhalten',
    hearCamera: 'Hör etwas über die Kamera',
    makeDay: 'Mach es hell',
    makeDusk: 'Mach es dunkel',
    language: 'Wähl deine Sprache',
  },
  choosePlaceTitle: 'Such dir einen Ort zum Spielen',
  playsChange: 'spielt. Wechseln',
  addChild: 'Für Erwachsene: ein Kind anlegen',
  gamesAsleep: 'Die Spiele schlafen',
  oneMoment: 'Einen Moment',
  growing: {
    one: 'Dein Garten: {number} Pflanze wächst',
    other: 'Dein Garten: {number} Pflanzen wachsen',
  },
  blooming: { one: '{number} blüht', other: '{number} blühen' },
  errors: {
    'not-found': {
      title: 'Hier ist nichts',
      text: 'Die Adresse ist vielleicht alt oder vertippt. Der Garten ist noch da.',
    },
    offline: {
      title: 'Das Internet ist gerade weg',
      text: 'Diese Seite braucht es einmal. Sie kommt von selbst, wenn das Internet wieder da ist. Nichts geht verloren.',
    },
    'screen-did-not-load': {
      title: 'Diese Seite ist nicht angekommen',
      text: 'Vielleicht ist das Netz kurz weg, oder es gibt eine neuere Version. Nichts geht verloren.',
    },
    unexpected: {
      title: 'Etwas klemmt',
      text: 'Das liegt an uns, nicht an dir. Meist hilft es, die Seite neu zu laden.',
    },
  },
  toGarden: 'Zum Garten',
  loadAgain: 'Die Seite neu laden',
};
