import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['parents/children'] = {
  welcome: {
    title: 'Zum Spielen braucht es kein Konto',
    text: 'Ohne Konto geht alles, und nichts wird gesendet: Was gespielt wird, bleibt auf diesem Gerät. Mit einem Konto sehen Sie, was jedes Kind geübt hat und wo es schwer war.',
  },
  loading: 'Die Liste wird geladen',
  noticeChanged:
    'Die Hinweise, denen Sie zugestimmt haben, haben sich geändert. Bitte lesen Sie sie noch einmal.',
  inviteWaits: 'Sie haben eine Einladung geöffnet. Sie wartet noch auf Ihre Antwort.',
  seeInvite: 'Die Einladung ansehen',
  notAgreed:
    'Nichts wird gespeichert: Sie haben nicht zugestimmt. Alle Spiele gehen auch so. Wollen Sie sehen, was ein Kind geübt hat, lesen Sie die Hinweise und entscheiden Sie.',
  addToSee: 'Fügen Sie ein Kind hinzu, um zu sehen, was gespielt wurde und wie es ging.',
  seeProgress: 'Fortschritt ansehen',
  years: '{from} bis {to} Jahre',
  noPlay: 'In den letzten 7 Tagen nicht gespielt',
  lastWeek: {
    one: 'Letzte 7 Tage: {time} an {number} Tag',
    other: 'Letzte 7 Tage: {time} an {number} Tagen',
  },
  more: 'Mehr',
  rooms: {
    friends: { title: 'Freunde', text: 'Mit wem Ihre Kinder in anderen Zuhausen spielen' },
    relatives: {
      title: 'Verwandte',
      text: 'Wer aus einem anderen Zuhause mit Ihren Kindern liest',
    },
    consent: { title: 'Einwilligung', text: 'Wozu Sie zugestimmt haben, und der Weg zurück' },
    account: { title: 'Konto', text: 'Passwort, Passkeys, Geräte, Ihre Daten, Abmelden' },
    devices: {
      title: 'Kamera, Mikrofon und Stimme',
      text: 'Welche davon Spiele und Anrufe auf diesem Gerät benutzen',
    },
    'on-this-device': {
      title: 'Auf diesem Gerät',
      text: 'Was hier liegt, alles für eine Reise, und der Startbildschirm',
    },
    privacy: { title: 'Datenschutz', text: 'Was aufbewahrt wird, und wie lange' },
  },
  add: '{name} hinzufügen',
  lookingForChild: 'Dieses Kind wird gesucht',
  changeChild: '{name} ändern',
  removeChild: '{name} entfernen',
  removeQuestion: '{name} entfernen?',
  removeConsequence:
    'Der Spitzname und alles, was vom Spielen dieses Kindes gespeichert ist, werden endgültig gelöscht. Das lässt sich nicht rückgängig machen.',
  removeForGood: 'Endgültig entfernen',
  form: {
    nickname: 'Spitzname',
    nicknameText: 'Aus zwei Wörtern gemacht, damit kein echter Name gespeichert wird.',
    anotherName: 'Anderer Name',
    age: 'Alter',
    animal: 'Tier',
    languages: 'Sprachen',
    languagesHint:
      'Bis zu drei, zuerst die, die Ihr Kind am besten spricht. Tippen Sie noch einmal auf eine, um sie herauszunehmen.',
    places: ['erste', 'zweite', 'dritte'],
    playADay: 'Spielzeit am Tag',
    playADayHint:
      'Ist die Zeit um, wird das Glühwürmchen am Ende einer Runde müde. Jedes Gerät zählt für sich.',
    noEnd: 'Ohne Ende',
    calm: 'Ruhige Bilder',
    calmHint:
      'Dinge verblassen, wo sie sonst umherfliegen. Für ein Kind, das viel Bewegung beunruhigt.',
  },
};
