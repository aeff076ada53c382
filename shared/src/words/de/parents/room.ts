import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['parents/room'] = {
  forGrownUps: 'Für Erwachsene',
  garden: 'Garten',
  colours: 'Farben',
  themes: { device: 'Wie dieses Gerät', day: 'Tag', dusk: 'Abend' },
  yourChildren: 'Ihre Kinder',
  oneMoment: 'Einen Moment',
  cancel: 'Abbrechen',
  keep: 'Behalten',
  save: 'Speichern',
  back: 'Zurück',
  done: 'Fertig',
  change: 'Ändern',
  remove: 'Entfernen',
  tryAgain: 'Noch einmal versuchen',
  signIn: 'Anmelden',
  makeAccount: 'Konto anlegen',
  readNotice: 'Hinweise lesen',
  readAndDecide: 'Lesen und entscheiden',
  addChild: 'Kind hinzufügen',
  downloadEverything: 'Alles herunterladen',
  noTimeYet: 'noch keine Zeit',
  underAMinute: 'unter einer Minute',
  animals: {
    fox: 'Fuchs',
    owl: 'Eule',
    whale: 'Wal',
    turtle: 'Schildkröte',
    lion: 'Löwe',
    rabbit: 'Hase',
    parrot: 'Papagei',
    hedgehog: 'Igel',
  },
  gate: {
    pressButton: 'Drücken Sie auf den Knopf und halten Sie ihn drei Sekunden lang.',
    keepHolding: 'Weiter halten',
    pressAndHold: 'Drücken und halten',
    backToGarden: 'Zurück zum Garten',
    question: 'Wie viel ist {first} mal {second}?',
    numbers: {
      3: 'drei',
      4: 'vier',
      6: 'sechs',
      7: 'sieben',
      8: 'acht',
      9: 'neun',
      11: 'elf',
      12: 'zwölf',
    },
    hint: 'Antworten Sie in Ziffern.',
    anotherNumber: 'Das war eine andere Zahl. Hier ist eine neue Frage.',
    open: 'Öffnen',
  },
  signedIn: {
    looking: 'Ihr Konto wird gesucht',
    playsWithout: '{failure} Alle Spiele gehen auch ohne.',
    firstTitle: 'Melden Sie sich zuerst an',
    firstText:
      'Auf dieser Seite geht es um Ihr Konto, und auf diesem Gerät ist niemand angemeldet.',
  },
  confirm: {
    title: 'Sind Sie es?',
    passkeyText:
      'Zu Ihrem Konto gehört ein Passkey. Zeigen Sie ihn, um fortzufahren; er gilt dann fünf Minuten.',
    showPasskey: 'Passkey zeigen',
    notHere: 'Ich habe ihn nicht hier',
    notShown:
      'Es wurde kein Passkey gezeigt. Versuchen Sie es noch einmal, oder machen Sie ohne ihn weiter.',
    wrongPassword: 'Das ist nicht das Passwort dieses Kontos.',
    bothNeeded:
      'Ohne den Passkey braucht es beides: Ihr Passwort und den Code, den wir an {email} geschickt haben.',
    writePassword: 'Geben Sie Ihr Passwort ein, um fortzufahren; es gilt dann fünf Minuten.',
    yourPassword: 'Ihr Passwort',
    goOn: 'Weiter',
  },
  code: {
    label: 'Code aus der E-Mail',
    hint: 'Acht Ziffern, 10 Minuten gültig.',
    sendNew: 'Neuen Code schicken',
    onItsWay: 'Ein neuer Code ist unterwegs.',
  },
  camera: {
    title: 'Die Kamera',
    text: 'In Spielen werden Bilder auf diesem Gerät gelesen und sofort verworfen. Kein Bild und keine Position einer Hand, eines Körpers oder eines Gesichts wird gespeichert oder gesendet. In einem Anruf gehen Bild und Ton an die Person, die Sie hereinlassen, und werden nirgends aufbewahrt.',
    seeMeter: 'Ansehen, wie viel die Kamera sendet',
  },
  failures: {
    offline:
      'Der Server ist nicht zu erreichen. Nichts ist verloren; versuchen Sie es noch einmal, wenn das Netz wieder da ist.',
    'not-signed-in': 'Sie sind nicht mehr angemeldet. Melden Sie sich wieder an, um fortzufahren.',
    'wrong-credentials':
      'E-Mail-Adresse und Passwort gehören nicht zusammen. Prüfen Sie beides und versuchen Sie es noch einmal.',
    'wrong-code':
      'Dieser Code stimmt nicht oder ist älter als 10 Minuten. Prüfen Sie ihn, oder lassen Sie sich einen neuen schicken.',
    'wrong-passkey':
      'Dieser Passkey gehört nicht zu diesem Konto. Versuchen Sie es mit einem anderen.',
    'weak-password':
      'Dieses Passwort gehört zu den ersten, die andere raten würden. Wählen Sie andere Wörter.',
    'mailbox-first':
      'Noch hat niemand gezeigt, dass er die E-Mails dieses Kontos liest. Ein Code ist dorthin unterwegs: Geben Sie ihn hier ein.',
    'confirm-first': 'Wir müssen zuerst wissen, dass Sie es sind. Versuchen Sie es noch einmal.',
    'passkey-first': 'Zuerst wird Ihr Passkey gebraucht. Versuchen Sie es noch einmal.',
    'consent-first':
      'Lesen Sie zuerst die Hinweise und stimmen Sie ihnen zu; bis dahin wird nichts gespeichert.',
    'invite-over':
      'Diese Einladung ist vorbei: Sie wurde benutzt, zurückgenommen oder ist zu alt. Bitten Sie um eine neue.',
    'own-invite':
      'Das ist Ihre eigene Einladung. Schicken Sie den Link der anderen Familie; sie öffnet ihn auf ihrem Gerät.',
    'too-many':
      'Davon gibt es schon zu viele. Nehmen Sie etwas zurück oder beenden Sie etwas, und versuchen Sie es noch einmal.',
    'cannot-meet':
      'Diese beiden können sich jetzt nicht treffen. Nichts ist verloren; sehen Sie hier nach ihrer Freundschaft.',
    'not-found':
      'Das gibt es in Ihrem Konto nicht. Vielleicht wurde es auf einem anderen Gerät entfernt.',
    'pass-over': 'Dieser Weg zum Anrufen ist vorbei. Bitten Sie die Familie um einen neuen Link.',
    'too-large': 'Das war dem Server auf einmal zu viel. Laden Sie die Seite neu.',
    'too-many-requests':
      'Zu viele Versuche in kurzer Zeit. Warten Sie eine Minute, und versuchen Sie es noch einmal.',
    'foreign-origin':
      'Diese Seite wurde unter einer Adresse geöffnet, die der Server nicht kennt. Nehmen Sie seine eigene Adresse.',
    'invalid-request':
      'Der Server hat das nicht angenommen. Prüfen Sie Ihre Eingaben und versuchen Sie es noch einmal.',
    'server-error':
      'Der Server hat einen Fehler gemacht. Was Sie eingegeben haben, bleibt stehen; versuchen Sie es in einer Minute noch einmal.',
  },
};
