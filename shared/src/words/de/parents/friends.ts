import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['parents/friends'] = {
  title: 'Freunde in anderen Zuhausen',
  text: 'Zwei Kinder aus zwei Familien können zusammen Wiesenball spielen. Ein Elternteil schickt einen Link, der andere öffnet ihn und sagt Ja. Voneinander sehen sie ein Tier, das spielt: kein Name, kein Bild, kein Ton, keine Nachrichten.',
  off: 'Das Spielen mit einem anderen Zuhause ist aus: Sie haben nicht zugestimmt. Vorher kann nichts gespielt und niemand eingeladen werden.',
  addChildFirst: 'Fügen Sie zuerst ein Kind hinzu: Eine Einladung gilt für ein Kind.',
  loading: 'Die Freunde werden geladen',
  friendsOf: 'Freunde von {name}',
  noneYet: 'Noch kein Freund in einem anderen Zuhause.',
  invite: 'Einen Freund einladen',
  sendThis: 'Schicken Sie das der anderen Familie',
  otherFamily: 'die andere Familie',
  takenUp: 'Die Einladung wurde angenommen. Sie sind jetzt Freunde.',
  activeSince: 'Spielt Wiesenball mit Ihrem Kind, seit {day}',
  hasEnded: 'Diese Freundschaft ist beendet.',
  blocked: 'Sie haben diese Familie blockiert.',
  ways: {
    end: {
      title: 'Beenden',
      question: 'Diese Freundschaft beenden?',
      consequence:
        'Die beiden können sich nicht mehr treffen, und ein laufendes Spiel hört sofort auf. Die andere Familie sieht, dass die Freundschaft beendet ist. Mit einer neuen Einladung kann eine neue entstehen.',
      done: 'Sie beenden',
    },
    block: {
      title: 'Blockieren',
      question: 'Diese Familie blockieren?',
      consequence:
        'Die Freundschaft endet sofort, und zwischen Ihren beiden Familien gilt keine Einladung mehr. Das lässt sich nicht rückgängig machen. Die andere Familie sieht nur, dass sie beendet ist.',
      done: 'Endgültig blockieren',
    },
  },
  now: {
    title: 'Sie sind jetzt Freunde',
    text: 'Im Garten tippt {name} auf den Ball in der Wiese und dann auf das Tier des Freundes. Haben beide das getan, spielen sie. Machen Sie mit der anderen Familie eine Zeit aus: Niemand wird angerufen.',
    yourChild: 'Ihr Kind',
    goAndPlay: 'Spielen gehen',
    seeFriends: 'Die Freunde ansehen',
  },
  answer: {
    title: 'Eine Einladung zum gemeinsamen Spielen',
    cannot: 'Diese Einladung kann nicht angenommen werden',
    looking: 'Die Einladung wird angesehen',
    text: 'Ein Kind in einem anderen Zuhause (sein Tier: {animal}) möchte mit Ihrem Kind Wiesenball spielen. Sie können das jederzeit beenden. Die Einladung wartet bis {moment}.',
    notNow: 'Jetzt nicht',
    whichChild: 'Welches Ihrer Kinder?',
    accept: 'Zusammen spielen lassen',
    none: 'Hier ist keine Einladung',
    noneText:
      'Öffnen Sie den Link, den die andere Familie Ihnen geschickt hat, noch einmal, und zwar ganz. Eine Einladung gilt einmal und so lange, wie dort gewählt wurde; danach kann man Ihnen eine neue schicken.',
    accountFirst:
      'Eine andere Familie lädt Ihr Kind zu einem Ballspiel zwischen den beiden Zuhausen ein. Beide Eltern müssen zustimmen, darum brauchen Sie ein Konto. Die Einladung wartet so lange hier.',
    whatTheySee:
      'Voneinander sehen die Kinder ein Tier, das spielt: kein Name, kein Bild, kein Ton, keine Nachrichten.',
    steps: {
      'keep-play':
        'Entscheiden Sie zuerst, ob Ihr Kind in Ihrem Konto gespeichert werden darf: Ohne Kind kann niemand eingeladen werden.',
      'add-child': 'Fügen Sie jetzt das Kind hinzu, das spielen wird.',
      'allow-calls': 'Entscheiden Sie jetzt, ob Ihr Kind mit einem anderen Zuhause spielen darf.',
    },
  },
};
