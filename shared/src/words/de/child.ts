import type { AreaWords } from '../areas.ts';

export const words: AreaWords['child'] = {
  lines: {
    gardenGrew: 'Dein Garten ist gewachsen!',
    fireflySleepy: 'Das Glühwürmchen ist jetzt müde',
    restArms: 'Wollen deine Arme ausruhen?',
    choosePartner: 'Wähl aus, wer mitspielt',
    playByHand: 'Spiel mit deiner Hand!',
    playByBody: 'Spiel mit dem ganzen Körper!',
    playByFace: 'Spiel mit deinem Gesicht!',
    openEye: 'Mach der Kamera das Auge auf',
    lampOn: 'Mach eine Lampe an',
    wipeEye: 'Putz der Kamera das Auge',
    goBack: 'Geh ein bisschen zurück',
    comeNearer: 'Komm ein bisschen näher',
    fingerMeanwhile: 'Spiel solange mit dem Finger',
    buttonsMeanwhile: 'Spiel solange mit den Knöpfen',
    turnBack: 'Dreh den Bildschirm wieder zurück',
  },
  buttons: {
    again: 'Nochmal',
    garden: 'Garten',
    backToGarden: 'Zurück in den Garten',
    showHand: 'Hand zeigen',
    showBody: 'Mich ganz zeigen',
    showFace: 'Gesicht zeigen',
    useFinger: 'Mit dem Finger',
    useButtons: 'Mit den Knöpfen',
    tryCamera: 'Kamera nochmal versuchen',
    bear: 'Der Bär',
    twoHere: 'Ihr zwei hier',
    callAgain: 'Nochmal rufen',
    loadNew: 'Neu laden',
    thisWay: 'So herum neu anfangen',
  },
  sees: {
    hand: { one: 'Zeig deine Hand', two: 'Zeigt beide Hände' },
    body: {
      one: 'Geh zurück: zeig dich ganz',
      two: 'Geht zurück: zeigt euch beide ganz',
    },
    face: { one: 'Zeig dein Gesicht', two: 'Zeigt beide Gesichter' },
  },
  moves: {
    fist: 'Mach eine Faust',
    'open-palm': 'Mach die Hand weit auf',
    point: 'Zeig mit einem Finger',
    pinch: 'Drück Daumen und Finger zusammen',
    wave: 'Wink mit der Hand',
    strike: 'Schlag auf die Trommel',
    'sweep-left': 'Wisch nach links',
    'sweep-right': 'Wisch nach rechts',
    'sweep-up': 'Wisch ganz nach oben',
    'sweep-down': 'Wisch ganz nach unten',
    'fingers-0': 'Zeig keinen Finger',
    'fingers-1': 'Zeig einen Finger',
    'fingers-2': 'Zeig zwei Finger',
    'fingers-3': 'Zeig drei Finger',
    'fingers-4': 'Zeig vier Finger',
    'fingers-5': 'Zeig fünf Finger',
    'fingers-6': 'Zeig sechs Finger',
    'fingers-7': 'Zeig sieben Finger',
    'fingers-8': 'Zeig acht Finger',
    'fingers-9': 'Zeig neun Finger',
    'fingers-10': 'Zeig zehn Finger',
    'arms-up': 'Streck beide Arme hoch',
    'arm-out-left': 'Streck den linken Arm aus',
    'arm-out-right': 'Streck den rechten Arm aus',
    'touch-head': 'Fass dir an den Kopf',
    'cross-midline-left': 'Greif mit links nach rechts',
    'cross-midline-right': 'Greif mit rechts nach links',
    crouch: 'Mach dich ganz klein',
    'one-leg-left': 'Heb den linken Fuß',
    'one-leg-right': 'Heb den rechten Fuß',
    still: 'Steh ganz still',
    'pose-wings': 'Breite die Arme wie Flügel aus',
    'pose-star': 'Steh wie ein großer Stern',
    'pose-cactus': 'Beug die Arme wie ein Kaktus',
    'pose-pot': 'Steh wie eine Teekanne',
    'pose-tree': 'Steh wie ein Baum',
    'mouth-open': 'Mach den Mund weit auf',
    'smile-shape': 'Zieh die Lippen breit',
    'brows-up': 'Zieh die Augenbrauen hoch',
    'cheeks-out': 'Mach dicke Backen',
    'lips-round': 'Mach runde Lippen',
    'eyes-closed': 'Mach die Augen zu',
    'lean-left': 'Lehn dich nach links',
    'lean-right': 'Lehn dich nach rechts',
    'step-left': 'Mach einen Schritt nach links',
    'step-right': 'Mach einen Schritt nach rechts',
    'head-turn-left': 'Dreh den Kopf nach links',
    'head-turn-right': 'Dreh den Kopf nach rechts',
    'head-tilt-left': 'Neig den Kopf nach links',
    'head-tilt-right': 'Neig den Kopf nach rechts',
    'x-left': 'Geh nach links',
    'x-right': 'Geh nach rechts',
    'y-up': 'Geh nach oben',
    'y-down': 'Geh nach unten',
  },
  ofChild: { left: '{move}, linkes Kind', right: '{move}, rechtes Kind' },
  camera: {
    howToPlay: 'Wie willst du spielen?',
    staysHere:
      'Für Erwachsene: Das Bild der Kamera bleibt auf diesem Gerät. Nichts davon wird gesendet oder behalten.',
    gettingReady: 'Gleich geht es los',
    pleaseAllow: 'Für Erwachsene: Bitte erlauben Sie die Kamera, wenn der Browser fragt.',
    fetching: 'Der Teil, der dich sieht, wird geholt',
    fetched: '{loaded} von {total} MB',
    isOn: 'Kamera an',
    you: 'Du, wie die Kamera dich sieht',
    seesNobody: 'Die Kamera sieht niemanden',
    which: 'Für Erwachsene: welche Kamera?',
    asBrowserChooses: 'Wie der Browser es wählt',
    storageFull:
      'Auf diesem Gerät ist kein Platz mehr für das Spiel. Alles lässt sich spielen, aber der Teil, der dich sieht, muss beim nächsten Mal wieder geholt werden.',
    black:
      'Für Erwachsene: Das Bild der Kamera ist schwarz. Liegt etwas auf der Linse, oder ist eine Klappe zu?',
    dark: 'Für Erwachsene: Hier ist es zu dunkel. Mit einer Lampe vor dem Kind sieht die Kamera es.',
    blurred:
      'Für Erwachsene: Das Bild der Kamera ist verschwommen. Bitte wischen Sie die Linse ab, und ziehen Sie eine Folie ab, falls eine da ist.',
    tooNear:
      'Für Erwachsene: So nah sieht die Kamera nur einen Teil. Hände und Gesicht sieht sie am besten eine Armlänge entfernt, den ganzen Körper drei Schritte weit weg.',
    tooFar:
      'Für Erwachsene: So weit weg erkennt die Kamera das Kind nicht. Holen Sie das Kind oder das Gerät näher heran.',
  },
  problems: {
    denied: {
      line: 'Die Kamera ist noch nicht erlaubt',
      wayOn:
        'Für Erwachsene: Tippen Sie neben der Adresse auf das Zeichen mit Kamera oder Schloss, wählen Sie „Zulassen“ und versuchen Sie es noch einmal. Das Bild bleibt auf diesem Gerät.',
    },
    none: {
      line: 'Es ist keine Kamera da',
      wayOn:
        'Für Erwachsene: Stecken Sie eine Kamera ein oder schalten Sie sie an, und versuchen Sie es noch einmal. {without}',
    },
    'in-use': {
      line: 'Die Kamera ist woanders beschäftigt',
      wayOn:
        'Für Erwachsene: Schließen Sie Videoanrufe und andere Programme, die die Kamera benutzen, und versuchen Sie es noch einmal.',
    },
    'insecure-page': {
      line: 'Die Kamera braucht eine sichere Adresse',
      wayOn:
        'Für Erwachsene: Browser öffnen die Kamera nur bei Adressen, die mit https:// beginnen, oder auf diesem Rechner selbst (localhost). Öffnen Sie die Seite so. {without}',
    },
    'in-app-browser': {
      line: 'Öffne das bitte im Browser',
      wayOn:
        'Für Erwachsene: Diese Seite wurde in einer anderen App geöffnet, die ihr keine Kamera gibt. Nehmen Sie im Menü der App „Im Browser öffnen“, oder kopieren Sie die Adresse in Safari oder Chrome.',
    },
    failed: {
      line: 'Die Kamera ist nicht angegangen',
      wayOn:
        'Für Erwachsene: Versuchen Sie es noch einmal. Hilft das nicht, starten Sie den Browser neu, oder ziehen Sie den Stecker der Kamera und stecken ihn wieder ein.',
    },
    'old-browser': {
      line: 'Dieser Browser kann {seen} nicht sehen',
      wayOn: 'Für Erwachsene: Ein aktueller Chrome, Edge, Safari oder Firefox kann es. {without}',
    },
    'no-graphics': {
      line: 'Die 3D-Grafik ist aus',
      wayOn:
        'Für Erwachsene: Um {seen} zu sehen, braucht es WebGL, und das ist in diesem Browser ausgeschaltet. Schalten Sie in seinen Einstellungen die Grafikbeschleunigung ein, starten Sie ihn neu und versuchen Sie es noch einmal. {without}',
    },
    'no-picture': {
      line: 'Die Kamera schickt kein Bild',
      wayOn:
        'Für Erwachsene: Schalten Sie die Kamera aus und wieder an, ziehen Sie den Stecker und stecken ihn wieder ein, oder wählen Sie eine andere, und versuchen Sie es noch einmal. Das Spiel wartet und verliert nichts.',
    },
    stopped: {
      line: 'Die Kamera sieht gerade nichts mehr',
      wayOn:
        'Für Erwachsene: Schließen Sie andere Tabs und Programme, und versuchen Sie es noch einmal. Hört es wieder auf, starten Sie den Browser neu. Das Spiel wartet und verliert nichts.',
    },
    'corrupt-model': {
      line: 'Ein Teil kam beschädigt an',
      wayOn:
        'Für Erwachsene: Die Datei, die {seen} findet, kam zweimal beschädigt an und wurde weggeworfen. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.',
    },
    offline: {
      line: 'Das Internet ist weg',
      wayOn:
        'Für Erwachsene: Der Teil, der {seen} findet, ließ sich nicht holen. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.',
    },
    lost: {
      line: 'Die Kamera ist verschwunden',
      wayOn:
        'Für Erwachsene: Stecken Sie sie wieder ein, oder schließen Sie das Programm, das sie genommen hat, und versuchen Sie es noch einmal. Das Spiel wartet und verliert nichts.',
    },
  },
  seen: { hand: 'Hände', body: 'Körper', face: 'Gesichter' },
  without: {
    finger: 'Mit dem Finger geht es auch.',
    buttons: 'Mit den Bildknöpfen geht es auch.',
  },
  roundFinished: 'Runde geschafft',
  path: {
    title: 'Der Weg durch dieses Spiel',
    stone: 'Stein {number}',
    here: 'Stein {number}: hier bist du',
  },
  drops: {
    one: '{number} Tropfen für deinen Garten',
    other: '{number} Tropfen für deinen Garten',
  },
  inviteFriend: 'Für Erwachsene: ein Kind aus einem anderen Zuhause einladen',
  friend: {
    inAnotherHome: 'Dein Freund in einem anderen Zuhause',
    yours: 'Dein Freund',
    playsWithYou: '{name} spielt mit dir',
    isAwaited: 'Wir warten auf: {name}',
    lines: {
      calling: 'Warte kurz auf deinen Freund',
      coming: 'Schau, dein Freund kommt',
      'nobody-came': 'Dein Freund ist noch nicht da',
      'friend-gone': 'Dein Freund ist heimgegangen',
      meanwhile: 'Spiel mit dem Bären weiter',
      playing: 'Spiel jetzt mit deinem Freund',
    },
    troubles: {
      offline: {
        line: 'Das Internet ist gerade weg',
        grownUp:
          'Für Erwachsene: Prüfen Sie die Verbindung. Der Weg zum anderen Kind öffnet sich von selbst.',
      },
      'signaling-down': {
        line: 'Der Weg zum Freund ist zu',
        grownUp:
          'Für Erwachsene: Der Server, der zwei Zuhause zusammenbringt, antwortet nicht. Es wird von selbst wieder versucht.',
      },
      'no-way': {
        line: 'Der Weg zum Freund ist zu',
        grownUp:
          'Für Erwachsene: Beide Kinder sind da, aber eines der beiden Netze lässt keinen direkten Weg durch. Es wird von selbst wieder versucht; ein anderes Netz kann helfen.',
      },
      'not-signed-in': {
        line: 'Hol dafür einen Erwachsenen',
        grownUp:
          'Für Erwachsene: Auf diesem Gerät ist niemand angemeldet. Melden Sie sich an, und versuchen Sie es noch einmal.',
      },
      'consent-first': {
        line: 'Hol dafür einen Erwachsenen',
        grownUp:
          'Für Erwachsene: Das Spielen mit einem anderen Zuhause ist aus. Zuerst muss jemand zustimmen.',
      },
      'cannot-meet': {
        line: 'Ihr zwei könnt euch nicht treffen',
        grownUp:
          'Für Erwachsene: Diese Freundschaft ist beendet, oder die andere Familie hat solches Spielen ausgeschaltet.',
      },
      replaced: {
        line: 'Du spielst im anderen Fenster weiter',
        grownUp:
          'Für Erwachsene: Dasselbe Kind hat dieses Spiel ein zweites Mal geöffnet. Dort geht es weiter.',
      },
      broken: {
        line: 'Der Weg zum Freund ist abgerissen',
        grownUp:
          'Für Erwachsene: Der Server hat das Treffen beendet. Ein neuer Ruf öffnet ein neues.',
      },
      expired: {
        line: 'Ihr habt ganz lange gespielt',
        grownUp:
          'Für Erwachsene: Nach zwei Stunden schließt sich der Raum. Er lässt sich wieder öffnen.',
      },
      version: {
        line: 'Lade zuerst das neue Spiel',
        grownUp: 'Für Erwachsene: Diese Seite ist älter als der Server. Laden Sie sie neu.',
      },
    },
    ways: {
      'not-signed-in': 'Für Erwachsene: anmelden',
      'consent-first': 'Für Erwachsene: lesen und entscheiden',
      'cannot-meet': 'Für Erwachsene: die Freunde ansehen',
    },
  },
};
