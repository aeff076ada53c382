import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['parents/rights'] = {
  title: 'Einwilligung',
  text: 'Wozu Sie zugestimmt haben. Jedes steht für sich, und nichts ist an, bevor Sie zustimmen.',
  loading: 'Ihre Einwilligungen werden geladen',
  whatYouAgreedTo: 'Wozu Sie zugestimmt haben',
  agreed: 'Sie haben dem zugestimmt.',
  off: 'Aus. Sie haben dem nicht zugestimmt.',
  wordsHaveChanged: 'Der Text hat sich seither geändert. Bitte lesen Sie ihn noch einmal.',
  readWords: 'Den Text lesen',
  earlier: 'Früher',
  agreedOn: 'Zugestimmt am {day} {how}, dem Text vom {version}.',
  endedOn: 'Beendet am {day}.',
  how: {
    'password-and-mail': 'mit Ihrem Passwort und einer E-Mail an Sie',
    'passkey-and-mail': 'mit Ihrem Passkey und einer E-Mail an Sie',
    'code-and-mail':
      'mit Ihrem Passwort, einem Code aus einer E-Mail und einer weiteren E-Mail an Sie',
  },
  kinds: {
    'play-data': {
      title: 'Spielen speichern',
      summary: 'Jedes Kind und die Zahlen beendeter Runden werden für Sie gespeichert.',
      withdraw: 'Zurücknehmen und löschen',
      question: 'Zurücknehmen und alles Gespielte löschen?',
      consequence:
        'Jedes Kind in Ihrem Konto wird sofort gelöscht: Spitzname, Altersgruppe, Tier, Sprachen und Einstellungen, alle Runden und alle Tagessummen. Das lässt sich nicht rückgängig machen. Ihr Konto bleibt, und alle Spiele gehen auf diesem Gerät weiter.',
    },
    calls: {
      title: 'Anrufe mit einem anderen Zuhause',
      summary:
        'Sie können Anrufe zwischen Ihrem Kind und jemandem öffnen, den Sie einladen. Wer wann angerufen hat, wird für Sie gespeichert.',
      withdraw: 'Anrufe zurücknehmen und löschen',
      question: 'Keine Anrufe mehr?',
      consequence:
        'Ein laufender Anruf endet, und aus Ihrem Konto kann kein Anruf mehr geöffnet werden. Alle Verwandten mit ihrem Weg zum Anrufen und die Liste der Anrufe werden sofort gelöscht; stimmen Sie wieder zu, laden Sie sie neu ein. Freunde bleiben und warten. Von dem, was gesagt und gezeigt wurde, war nie etwas gespeichert.',
    },
  },
  calls: {
    intro:
      'Manches wird von zwei Zuhausen gemeinsam gespielt: ein Bilderbuch mit Oma oder Opa, ein Ballspiel mit einem anderen Kind. Dafür, und nur solange es dauert:',
    whileTheyLast: [
      'Beim Bilderbuch gehen Bild und Ton von Ihrem Gerät zum anderen. Sie sind unterwegs verschlüsselt und werden nie gespeichert.',
      'Das Ballspiel sendet nur, wo der Ball und die Hände sind: kein Bild, keinen Ton.',
      'Das andere Gerät erfährt die Internetadresse des Ihren, wie bei jedem Anruf.',
    ],
    storedIntro: 'Was gespeichert wird, für Sie allein:',
    stored: [
      'Von Verwandten, die Sie einladen: der Name, den sie angeben, was sie für Ihr Kind sind, wann sie zuletzt geklingelt haben und die Zeiten, die Sie für sie festlegen. Es wird 90 Tage, nachdem Sie sagen, dass sie nicht mehr anrufen dürfen, gelöscht.',
      'Von jedem Anruf mit Verwandten: wann er begann und endete und wer ihn beendet hat. Es wird nach 90 Tagen gelöscht.',
      'Von einem Freund in einer anderen Familie: ein Tier, und seit wann.',
    ],
    whoCanCome:
      'Nur wer von Ihnen einen Link bekommt, kann kommen, und nur Sie lassen jemanden herein: jedes Mal mit einem Tippen, oder Verwandte zu Zeiten, die Sie festlegen. Es ist nie mehr als ein Gast da. Es gibt keine Liste von Personen und keine Möglichkeit, Nachrichten zu schreiben.',
    agree: 'Ich stimme Anrufen zu',
    leaveOff: 'Ausgeschaltet lassen',
  },
  notice: {
    title: 'Bevor etwas gespeichert wird',
    wordsHaveChanged:
      'Dieser Text hat sich geändert, seit Sie zugestimmt haben. Bitte lesen Sie ihn noch einmal.',
    youDecide:
      'Sie entscheiden, ob das Spielen Ihrer Kinder gespeichert wird. Alle Spiele gehen so oder so. Wir schicken Ihnen eine E-Mail über Ihre Entscheidung, und Sie können sie jederzeit ändern.',
    agree: 'Ich stimme zu: das Spielen speichern',
    takeBack: 'Meine Zustimmung zurücknehmen',
    playWithout: 'Ohne das spielen',
    without:
      'Ohne das geht alles, und nichts wird gespeichert: kein Kind, keine Runde. Was gespielt wird, bleibt auf diesem Gerät.',
    version: 'Text vom {day}',
    storedTitle: 'Was gespeichert wird',
    stored: [
      'Ihre E-Mail-Adresse und eine unkenntlich gemachte Form Ihres Passworts.',
      'Für jedes Kind ein erfundener Spitzname, eine Altersgruppe, ein Tier, die Sprachen, die Sie wählen, und wie es am besten spielt.',
      'Für jede beendete Runde: welches Spiel und welche Stufe, wie lange, wie viele Tropfen sie brachte und wie schwer sie war.',
      'Für jedes Lesen eines Buchs: welches Buch, wie viele seiner Seiten, wie lange, und ob jemand in einem anderen Zuhause mitgelesen hat, aber nicht wer.',
      'Wenn Sie auch Anrufen zustimmen: der Name, den Verwandte angeben, und was sie für Ihr Kind sind, wann sie zuletzt geklingelt haben, und wann jeder Anruf begann und endete und wer ihn beendet hat.',
    ],
    whyTitle: 'Wozu',
    why: 'Um Ihnen auf jedem Ihrer Geräte zu zeigen, was Ihr Kind übt und wo es Hilfe braucht, und zu nichts anderem. Es gibt keine Werbung, und nichts wird verkauft oder weitergegeben.',
    whoTitle: 'Wer es sieht',
    who: 'Sie, wenn Sie angemeldet sind. Wer diesen Server betreibt, kann an das gelangen, was darauf liegt, um ihn in Betrieb zu halten. Sonst niemand.',
    notStoredTitle: 'Was nicht gespeichert wird',
    notStored: [
      'Kein Bild, kein Video und kein Ton: Spiele lesen die Kamera nur auf Ihrem Gerät, und ein Anruf geht zum anderen Gerät, ohne aufbewahrt zu werden.',
      'Keine Position einer Hand, eines Körpers oder eines Gesichts.',
      'Kein echter Name, Geburtstag, keine Adresse oder Schule eines Kindes.',
      'Keine anderen Seiten, die Sie besuchen: Hier gibt es keine Tracker.',
    ],
    howLongTitle: 'Wie lange',
    canDoTitle: 'Was Sie tun können',
    canDo:
      'Alles als Datei mitnehmen, ein Kind entfernen, Ihre Zustimmung zurücknehmen oder das Konto löschen: jedes sofort, und jedes, ohne jemanden zu fragen.',
  },
  retention: {
    what: 'Was',
    howLong: 'Wie lange',
    rows: [
      {
        what: 'Jede beendete Runde und jedes Lesen eines Buchs',
        howLong: '90 Tage, danach nur die Summe des Tages',
      },
      { what: 'Die Summen jedes Tages', howLong: 'bis Sie das Kind oder das Konto entfernen' },
      {
        what: 'Spitzname, Altersgruppe, Tier, Sprachen und Einstellungen',
        howLong: 'bis Sie das Kind oder das Konto entfernen',
      },
      {
        what: 'Wann ein Anruf begann und endete, mit wem, und wer ihn beendet hat',
        howLong: '90 Tage',
      },
      {
        what: 'Der Name von Verwandten, und was sie für das Kind sind',
        howLong:
          'bis Sie Anrufe zurücknehmen oder das Kind entfernen, oder 90 Tage, nachdem sie nicht mehr anrufen dürfen',
      },
      { what: 'Eine Einladung, die vorbei ist', howLong: '7 Tage' },
      { what: 'Ihre E-Mail-Adresse', howLong: 'bis Sie das Konto löschen' },
      { what: 'Wozu Sie zugestimmt haben, und wann', howLong: 'bis Sie das Konto löschen' },
      {
        what: 'Ein Gerät, auf dem Sie sich angemeldet haben',
        howLong: '30 Tage ohne Benutzung, höchstens 90 Tage, oder bis Sie sich abmelden',
      },
      { what: 'Ein Code, den wir Ihnen gemailt haben', howLong: '10 Minuten' },
      {
        what: 'Ein Konto, das niemand benutzt',
        howLong: 'nach 540 Tagen warnen wir Sie per E-Mail; 30 Tage später wird alles gelöscht',
      },
      {
        what: 'Bilder und Ton der Kamera',
        howLong: 'nie aufbewahrt; nur in einem Anruf gesendet, an die Person, die Sie hereinlassen',
      },
    ],
  },
  privacy: {
    title: 'Datenschutz',
    text: 'Ohne Konto wird von uns gar nichts gespeichert: Was gespielt wird, bleibt auf diesem Gerät. Der Rest dieser Seite gilt für Familien mit einem Konto, sobald ein Elternteil zugestimmt hat.',
  },
};
