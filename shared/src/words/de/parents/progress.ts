import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['parents/progress'] = {
  title: 'Fortschritt',
  loading: 'Es wird geladen, was gespielt wurde',
  nothingYet: 'Noch nichts gespielt',
  nothingYetText:
    'Wählen Sie dieses Kind im Garten unter „Wer spielt?“. Eine Runde erscheint hier eine Minute nach ihrem Ende, und ein Buch, wenn es geschlossen wird.',
  played: 'Gespielt',
  rounds: 'Runden',
  xpEarned: 'XP verdient',
  whatNext: 'Wie es weitergeht',
  howItGoes: 'Wie es geht',
  next: {
    together: 'Spielen Sie „{skill}“ zusammen: jeder mit einer Hand, oder abwechselnd.',
    lamp: 'Stellen Sie eine Lampe vor das Kind, oder setzen Sie es zum Fenster hin, nicht mit dem Licht im Rücken.',
    step: '„{skill}“ geht gut. Als Nächstes kommt: {step}.',
    shortRounds: 'Ein paar kurze Runden an verschiedenen Tagen bringen mehr als eine lange.',
    game: 'Versuchen Sie als Nächstes „{game}“. Es übt etwas anderes: {skill}.',
  },
  withinSentence: (name) => name,
  roundsPlayed: { one: '{number} Runde', other: '{number} Runden' },
  status: {
    'going-well': { label: 'Geht gut', meaning: 'Kann es allein, mit wenigen Fehlversuchen.' },
    practising: { label: 'Übt noch', meaning: 'Kann es, mit einigen Fehlversuchen oder Hilfe.' },
    'play-together': {
      label: 'Zusammen spielen',
      meaning: 'Noch schwer. Mit jemandem daneben geht es besser.',
    },
    'not-measured-yet': {
      label: 'Noch nicht gemessen',
      meaning: 'Es braucht {rounds} gemessene Runden, um etwas zu sagen.',
    },
    'not-seen': {
      label: 'Nicht gemessen',
      meaning:
        'Die Kamera hat zu wenig gesehen, um etwas zu sagen. Mehr Licht von vorn und ein Schritt zurück helfen.',
    },
  },
  books: {
    title: 'Bücher',
    gone: 'Ein Buch, das nicht mehr hier ist',
    read: { once: 'Einmal gelesen', twice: 'Zweimal gelesen', more: '{number}-mal gelesen' },
    together: {
      once: ', einmal zusammen mit einem anderen Zuhause',
      twice: ', zweimal zusammen mit einem anderen Zuhause',
      more: ', {number}-mal zusammen mit einem anderen Zuhause',
    },
    onceTogether: ', zusammen mit einem anderen Zuhause',
    alwaysTogether: ', immer zusammen mit einem anderen Zuhause',
    allPages: { one: 'Die ganze Seite ({number})', other: 'Alle {number} Seiten' },
    upTo: 'Bis zu {read} von {all} Seiten',
    far: '{far}, {time}, zuletzt am {day}',
  },
  days: {
    minutes: 'Minuten am Tag',
    effort: 'Wie schwer es war',
    tooFew: 'Es braucht drei gemessene Runden in diesen zwei Wochen, um etwas zu sagen.',
    chart:
      'Gespielte Minuten in den letzten {days} Tagen: An {played} davon wurde gespielt. Die Zahlen stehen in der Tabelle darunter.',
    effortChart:
      'Wie schwer es in den letzten {days} Tagen war: an {measured} gemessen, an {missed} gespielt, aber nicht gemessen. Die Worte stehen in der Tabelle darunter.',
    hard: 'schwer',
    someEffort: 'etwas Mühe',
    easy: 'leicht',
    notMeasured: 'nicht gemessen',
    missed:
      'Gespielt, aber nicht gemessen: Die Kamera sah zu wenig, oder die Runden waren zu kurz.',
    asTable: 'Dasselbe als Tabelle',
    none: 'In diesen zwei Wochen nicht gespielt.',
    day: 'Tag',
    xp: 'XP',
    howHard: 'Wie schwer',
    about: '{day} (etwa)',
    aboutText:
      '„Etwa“: Die Uhr eines Geräts wurde gestellt, nachdem eine Runde gespielt war; ihr Tag kann also ein anderer sein.',
  },
  skills: {
    letter_trace: {
      skill: 'Buchstaben und Zahlen formen, Strich für Strich',
      steps: {
        lines: 'Gerade Linien',
        curves: 'Bögen',
        shapes: 'Formen',
        digits: 'Ziffern von 0 bis 9',
        capitals: 'Großbuchstaben',
        letters: 'Kleinbuchstaben',
        'own-name': 'Der eigene Name',
      },
    },
    bubble_pop: {
      skill: 'Greifen, und Auge und Hand zusammenbringen',
      steps: {
        'big-slow': 'Große, langsame Blasen',
        small: 'Kleine Blasen',
        'colour-rule': 'Blasen einer Farbe',
        'number-rule': 'Blasen in der Reihenfolge ihrer Zahlen',
      },
    },
    hand_pong: {
      skill: 'Sich abwechseln, und sehen, wohin ein Ball kommt',
      steps: {
        'slow-wide': 'Langsame Bälle, ein breiter Schläger',
        steady: 'Gleichmäßige Bälle',
        quick: 'Bälle im Tempo des Kindes',
        spin: 'Bälle mit Drall',
      },
    },
    finger_count: {
      skill: 'Wissen, wie viele, von null bis zehn, und es mit den Fingern zeigen',
      steps: {
        'to-three': 'Eins bis drei, an einer Hand',
        'to-five': 'Eins bis fünf, an einer Hand',
        'two-hands': 'Sechs bis zehn, an beiden Händen',
        'one-more': 'Eins mehr',
        sums: 'Zwei Gruppen zusammen',
        'none-left': 'Wie viele übrig sind, auch keines',
      },
    },
    mouth_munch: {
      skill: 'Buchstaben und Anlaute, mit ruhenden Armen',
      steps: {
        'wide-mouth': 'Den Kopf drehen, den Mund öffnen',
        'narrow-lane': 'Auf kleine Happen zielen',
        'first-letters': 'Einen Buchstaben unter anderen finden',
        'sound-choice': 'Der Buchstabe, mit dem ein Wort beginnt',
        word: 'Kurze Wörter, Buchstabe für Buchstabe',
      },
    },
    number_catch: {
      skill: 'Zahlen und Vergleichen, mit dem ganzen Körper',
      steps: {
        'catch-all': 'Sich neigen und treten, um zu fangen',
        'the-one': 'Eine Zahl unter anderen finden',
        'more-than': 'Mehr und weniger unterscheiden',
        'number-line': 'Die Zahl, die als nächste kommt',
        'makes-ten': 'Was zusammen zehn ergibt',
      },
    },
  },
};
