import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['parents/account'] = {
  title: 'Konto',
  signOut: 'Abmelden',
  email: 'E-Mail-Adresse',
  password: 'Passwort',
  newPassword: 'Neues Passwort',
  passwordHint: 'Mindestens 12 Zeichen. Drei oder vier Wörter lassen sich leicht merken.',
  show: 'Zeigen',
  hide: 'Verbergen',
  sendCode: 'Code schicken',
  otherAddress: 'Andere Adresse',
  forgotten: 'Passwort vergessen?',
  noneYet: 'Noch kein Konto?',
  setPassword: 'Passwort setzen',
  changePassword: 'Passwort ändern',
  passwordIsSet: 'Das neue Passwort ist gesetzt.',
  reset: {
    title: 'Ein neues Passwort setzen',
    backToSignIn: 'Zurück zur Anmeldung',
    text: 'Das kommt vor. Wir schicken einen Code an Ihre Adresse, und mit ihm setzen Sie ein neues.',
    whereCodeIs: 'Wenn {email} ein Konto hat, ist eine E-Mail mit einem Code dorthin unterwegs.',
    whatFollows:
      'Alle Geräte werden abgemeldet; hier sind Sie gleich wieder angemeldet. Passkeys, offene Einladungen und die Wege, auf denen Verwandte anrufen, enden mit dem alten Passwort: Wer anrufen soll, wird neu eingeladen.',
  },
  signUp: {
    submit: 'Das Konto anlegen',
    haveOne: 'Ich habe schon eines',
    text: 'Für Eltern. Wir schicken einen Code an Ihre Adresse, damit niemand sonst in Ihrem Namen ein Konto anlegen kann. Dann lesen Sie, was gespeichert wird, und entscheiden. Nach einem Bild oder dem echten Namen eines Kindes wird nie gefragt.',
    whereCodeIs:
      'Eine E-Mail mit einem Code ist an {email} unterwegs. Haben Sie schon ein Konto, so steht stattdessen das darin.',
  },
  mail: {
    takesAMinute: 'Es kann eine Minute dauern; sehen Sie auch bei unerwünschten E-Mails nach.',
    atHome:
      'Ein Server zu Hause verschickt vielleicht keine: Dann steht die E-Mail auf der Seite, deren Adresse er beim Start gezeigt hat.',
  },
  errors: {
    email: 'Schreiben Sie eine E-Mail-Adresse wie name@example.org.',
    noPassword: 'Schreiben Sie Ihr Passwort.',
    tooShort: {
      one: 'Noch {number} Zeichen: Ein Passwort hat mindestens {least}.',
      other: 'Noch {number} Zeichen: Ein Passwort hat mindestens {least}.',
    },
    tooLong: 'Kürzen Sie es: Ein Passwort hat höchstens {most} Zeichen.',
    code: 'Schreiben Sie die acht Ziffern, die in der E-Mail stehen.',
  },
  passkeys: {
    title: 'Ihre Passkeys',
    text: 'Mit einem Passkey wird für alles, was nur Sie dürfen, nach Ihrem Fingerabdruck, Gesicht oder Schlüssel gefragt. Ein Kind, das Ihnen beim Tippen des Passworts zugesehen hat, kann es nicht.',
    add: 'Passkey hinzufügen',
    ofDay: 'Passkey vom {day}',
    notUsed: 'Noch nicht benutzt',
    lastUsed: 'Zuletzt benutzt am {day}',
    removeOfDay: 'Den Passkey vom {day} entfernen',
    notMade: 'Es wurde kein Passkey angelegt. Nichts hat sich geändert.',
    keptAlready: 'Dieses Gerät hat schon einen Passkey für das Konto.',
    whyNot: {
      'browser-cannot':
        'Dieser Browser kann auf dieser Seite keinen Passkey aufbewahren: Dafür braucht es einen neueren und eine Adresse, die mit https beginnt.',
      'address-is-a-number':
        'Passkeys brauchen eine Adresse mit einem Namen. Diese Seite wurde unter einer Adresse aus Zahlen geöffnet.',
    },
  },
  sessions: {
    onThisDevice: 'Auf diesem Gerät angemeldet',
    onDevices: {
      one: 'Auf {number} Gerät angemeldet',
      other: 'Auf {number} Geräten angemeldet',
    },
    thisDevice: 'Dieses Gerät',
    anotherDevice: 'Ein anderes Gerät',
    sinceAndLast: 'Seit {since}, zuletzt benutzt am {last}',
    endOthers: { one: 'Das andere abmelden', other: 'Die anderen {number} abmelden' },
  },
  data: {
    title: 'Ihre Daten',
    text: 'Eine Datei enthält alles, was von Ihrer Familie gespeichert ist, in einer Form, die andere Programme lesen.',
    erase: 'Das Konto löschen',
    question: 'Das Konto löschen?',
    consequence:
      'Ihre E-Mail-Adresse, die Spitznamen Ihrer Kinder, alles, was von ihrem Spielen gespeichert ist, und das, dem Sie zugestimmt haben, werden sofort und endgültig gelöscht. Das lässt sich nicht rückgängig machen.',
    eraseForGood: 'Endgültig löschen',
  },
};
