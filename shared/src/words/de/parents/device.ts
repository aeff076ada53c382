import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['parents/device'] = {
  media: {
    title: 'Kamera und Mikrofon',
    text: 'Spiele und Anrufe benutzen die, die Sie hier wählen, und nur dieses Gerät merkt sie sich. Wird etwas ausgesteckt, nimmt der Browser etwas anderes.',
    camera: 'Kamera',
    microphone: 'Mikrofon',
    byItself: 'Wie der Browser es wählt',
    nameless: 'Ein Browser nennt sie erst, wenn er sie einmal benutzen durfte.',
    look: 'Danach suchen',
  },
  voice: {
    title: 'Die Stimme',
    text: 'Sie sagt laut, was ein Kind noch nicht lesen kann.',
    whose: 'Wessen Stimme?',
    kinds: { pack: 'Die von Advay Vision', device: 'Die dieses Geräts' },
    hear: 'Anhören',
    none: 'Dieses Gerät hat keine eigene Stimme in dieser Sprache.',
  },
  title: 'Auf diesem Gerät',
  text: 'Spiele und Bücher bleiben hier, sobald sie einmal benutzt wurden, damit sie schnell aufgehen, und auch ohne Netz.',
  looking: 'Es wird nachgesehen, was hier ist',
  nothingKept:
    'Hier kann nichts aufbewahrt werden. Browser bewahren Seiten nur bei Adressen auf, die mit https:// beginnen, und nicht in privaten Fenstern.',
  nothing: 'nichts',
  journey: {
    text: 'Für eine Reise können Sie jetzt alle holen.',
    fetching: 'Alles wird geholt',
    fetched: '{loaded} von {total} MB',
    leaveOpen: 'Lassen Sie diese Seite offen, bis alles hier ist.',
    stop: 'Anhalten',
    whole: 'Alles ist hier: Es geht ohne Netz.',
    wholeBut: 'Nur Anrufe und die Seiten über Ihre Kinder brauchen eines.',
    fetch: 'Alles holen ({size})',
    goOn: 'Weiter ({size})',
    elsewhere: 'Ein anderer Tab dieses Browsers holt es gerade.',
    ends: {
      stopped: 'Angehalten. Was gekommen ist, bleibt hier.',
      offline:
        'Das Netz ist weg. Was gekommen ist, bleibt hier, und der Rest kommt von selbst, wenn das Netz wieder da ist.',
      'no-room':
        'Auf diesem Gerät ist nicht genug Platz: Es fehlen noch {missing}. Nichts ist verloren. Entfernen Sie etwas, hier oder anderswo auf dem Gerät, und machen Sie dann weiter.',
      damaged:
        'Eine Datei kam zweimal beschädigt an und wurde weggeworfen. Prüfen Sie die Verbindung, und machen Sie dann weiter.',
      'app-failed':
        'Der Garten selbst ließ sich nicht aufbewahren. Laden Sie diese Seite neu, und machen Sie dann weiter.',
    },
    noRoomBut:
      'Auf diesem Gerät ist nicht genug Platz: Es fehlen noch {missing}, und der Browser hat Platz für {room}. Nichts ist verloren. Entfernen Sie etwas, hier oder anderswo auf dem Gerät, und machen Sie dann weiter.',
  },
  keeping: {
    title: 'Bleibt es hier?',
    yes: 'Ja. Der Browser bewahrt alles auf, bis jemand es entfernt.',
    mostly:
      'Meistens. Ein Browser, dem der Platz ausgeht, darf alles ohne zu fragen löschen. Man kann ihn bitten, es nicht zu tun.',
    sevenDays:
      'Dieser Browser löscht es auch, wenn sieben Tage lang niemand diese Seite geöffnet hat. Eine App auf dem Startbildschirm bleibt verschont.',
    refused:
      'Der Browser hat nicht zugestimmt. Die meisten tun es, wenn die App auf dem Startbildschirm ist oder oft geöffnet wird.',
    ask: 'Den Browser bitten, es zu behalten',
  },
  install: {
    title: 'Auf dem Startbildschirm',
    installed: 'Advay Vision ist als eigene App auf diesem Gerät.',
    text: 'Als eigene App geht es mit einem Tippen auf und füllt den Bildschirm, und Spiele und Bücher bleiben sicherer hier.',
    declined: 'Nicht installiert. Sie können es jederzeit später tun.',
    offer: 'Advay Vision installieren',
    menu: 'Öffnen Sie das Menü des Browsers, und suchen Sie „Installieren“ oder „Zum Startbildschirm hinzufügen“. Gibt es keine solche Zeile, kann dieser Browser es nicht.',
    apple: {
      touch: [
        'Tippen Sie auf „Teilen“. Es kann hinter den drei Punkten stehen.',
        'Wählen Sie „Zum Home-Bildschirm“, dann „Hinzufügen“.',
      ],
      mac: [
        'Klicken Sie oben im Fenster auf „Teilen“.',
        'Wählen Sie „Zum Dock hinzufügen“, dann „Hinzufügen“.',
      ],
    },
  },
  kept: {
    title: 'Was hier liegt',
    inAll: '{size} im Ganzen.',
    hasRoom: 'Der Browser sagt, er hat noch Platz für {size}.',
    removed: 'Entfernt: {title}',
    waiting: {
      one: '{number} Runde wartet darauf, gesendet zu werden',
      other: '{number} Runden warten darauf, gesendet zu werden',
    },
    waitingText:
      'Wird von selbst gesendet, sobald ein Netz da ist und Sie angemeldet sind, und bis dahin aufbewahrt.',
    removePart: 'Entfernen: {title}',
    removeQuestion: 'Von diesem Gerät entfernen: {title}?',
    notLetGo: 'Der Browser hat es nicht losgelassen. Versuchen Sie es noch einmal.',
    parts: {
      app: {
        title: 'Der Garten und seine Spiele',
        text: '{games} und diese Seiten',
        consequence:
          'Er kommt von selbst zurück, wenn diese Seite wieder mit einem Netz geöffnet wird. Bis dahin geht ohne Netz nichts auf.',
      },
      camera: {
        title: 'Der Teil, der das Kind sieht',
        text: 'Ohne ihn geht jedes Spiel durch Berühren',
        consequence:
          'Er kommt von selbst zurück, wenn wieder jemand mit der Kamera und einem Netz spielt. Bis dahin geht jedes Spiel durch Berühren.',
      },
      voices: {
        title: 'Die Stimme, die mit dem Kind spricht',
        text: 'Sätze aus Spielen und Büchern, die hier zu hören waren',
        consequence:
          'Sie kommt von selbst wieder, sobald ein Spiel oder ein Buch mit Netz geöffnet wird. Bis dahin spricht nur ein Gerät, das eine eigene Stimme hat.',
      },
      'former-books': {
        title: 'Bücher einer früheren Version',
        text: 'Nichts braucht sie mehr',
        consequence: 'Nichts braucht sie mehr.',
      },
    },
    book: 'Ein Buch',
    bookConsequence:
      'Es kommt von selbst zurück, sobald jemand die Bücher mit einem Netz öffnet. Wo das Lesen aufgehört hat, bleibt gemerkt.',
  },
};
