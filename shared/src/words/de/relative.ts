import type { Avatar } from '../../children/avatars.ts';
import type { CalledChild } from '../../relatives/called-child.ts';
import type { AreaWords } from '../areas.ts';
import { eachAnimal } from '../each-animal.ts';

type Cases = Readonly<{ word: string; nominative: string; dative: string }>;

const ANIMALS: Readonly<Record<Avatar, Cases>> = {
  fox: { word: 'Fuchs', nominative: 'Der Fuchs', dative: 'dem Fuchs' },
  owl: { word: 'Eule', nominative: 'Die Eule', dative: 'der Eule' },
  whale: { word: 'Wal', nominative: 'Der Wal', dative: 'dem Wal' },
  turtle: { word: 'Schildkröte', nominative: 'Die Schildkröte', dative: 'der Schildkröte' },
  lion: { word: 'Löwe', nominative: 'Der Löwe', dative: 'dem Löwen' },
  rabbit: { word: 'Hase', nominative: 'Der Hase', dative: 'dem Hasen' },
  parrot: { word: 'Papagei', nominative: 'Der Papagei', dative: 'dem Papagei' },
  hedgehog: { word: 'Igel', nominative: 'Der Igel', dative: 'dem Igel' },
};

/** In German the article melts into the word before it. */
const melt = (before: 'Bei' | 'bei' | 'von' | 'zu', dative: string) =>
  `${before} ${dative}`
    .replace(/^(B|b)ei dem /, '$1eim ')
    .replace(/^von dem /, 'vom ')
    .replace(/^zu dem /, 'zum ')
    .replace(/^zu der /, 'zur ');

/** Whom one talks to, and where one rings, both in the dative: the animal is what the screen shows. */
const whom = ({ avatar, name }: CalledChild) => name ?? ANIMALS[avatar].dative;
const whose = ({ avatar, name }: CalledChild) =>
  name === null ? ANIMALS[avatar].dative : `${ANIMALS[avatar].dative} von ${name}`;

const RELATIONS = {
  grandma: 'Oma',
  grandpa: 'Opa',
  aunt: 'Tante',
  uncle: 'Onkel',
  godparent: 'Pate oder Patin',
  other: 'Freund der Familie',
} as const;

export const words: AreaWords['relative'] = {
  title: 'Zusammen lesen',
  animals: eachAnimal(ANIMALS, ({ word }) => word),
  relations: RELATIONS,
  oneMoment: 'Einen Augenblick',
  tryAgain: 'Noch einmal versuchen',
  loadAgain: 'Seite neu laden',
  otherLanguages: 'Andere Sprachen',
  look: {
    over: {
      title: 'Dieser Link gilt nicht mehr',
      way: 'Er wurde schon benutzt oder ist zu alt. Bitten Sie die Familie um einen neuen. Haben Sie ihn früher auf einem anderen Gerät geöffnet? Dann nehmen Sie wieder jenes.',
    },
    offline: {
      title: 'Das Internet ist gerade weg',
      way: 'Sehen Sie nach, ob Ihr Gerät verbunden ist. Dann versuchen Sie es noch einmal; Ihr Link gilt weiter.',
    },
    'too-often': {
      title: 'Ein wenig zu schnell',
      way: 'Der Link wurde sehr oft geöffnet. Warten Sie eine Minute und versuchen Sie es noch einmal.',
    },
    broken: {
      title: 'Hier ist etwas nicht in Ordnung',
      way: 'Es liegt nicht an Ihnen. Versuchen Sie es in einer Minute noch einmal; Ihr Link gilt weiter.',
    },
    'no-link': {
      title: 'Der Link fehlt',
      way: 'Öffnen Sie den Link, den die Familie Ihnen geschickt hat, noch einmal, und zwar den ganzen. Oder bitten Sie um einen neuen.',
    },
  },
  known: {
    title: 'Schön, dass Sie wieder da sind',
    choose: 'Bei wem möchten Sie klingeln?',
    camera: 'Kamera und Mikrofon gehen an, wenn Sie klingeln.',
    back: (child) => `Zurück ${melt('zu', whom(child))}`,
    as: (name) => `Sie kommen als ${name}.`,
  },
  name: {
    title: (child) => `Mit ${whom(child)} ein Bilderbuch lesen`,
    who: (_child, relation) =>
      relation === 'other'
        ? 'Das Kind, das Sie einlädt, hat dieses Bild.'
        : `Das Kind, das Sie einlädt, hat dieses Bild. Für das Kind sind Sie: ${RELATIONS[relation]}.`,
    label: 'Wie nennt das Kind Sie?',
    example: 'Zum Beispiel: Oma Rosa',
    kept: 'Die Familie behält diesen Namen und wann Sie angerufen haben. Vom Gespräch selbst wird nichts behalten: kein Bild, kein Ton.',
    next: 'Weiter: Sieht und hört man mich?',
    missing: 'Schreiben Sie zuerst einen Namen, damit das Kind weiß, wer klingelt.',
    wrong: 'Bitte nur Buchstaben, und höchstens 24.',
  },
  check: {
    title: 'Sieht und hört man Sie?',
    allow: 'Ihr Browser fragt jetzt nach Kamera und Mikrofon. Wählen Sie „Zulassen“.',
    picture: 'Sie, wie das Kind Sie sehen wird',
    lamp: 'Kamera an',
    sayHello: 'Sagen Sie Hallo: Bewegen sich die Punkte?',
    level: 'Wie laut Sie sind',
    heard: 'Ja, man hört Sie.',
    notHeard:
      'Noch kein Ton. Sprechen Sie etwas lauter, und sehen Sie nach, ob etwas das Mikrofon verdeckt.',
    bell: 'Eine Glocke läuten',
    bellRang: 'Haben Sie eine Glocke gehört? Wenn nicht, stellen Sie Ihr Gerät lauter.',
    without: 'Sie kommen ohne Kamera und Mikrofon. Sie sehen und hören das Kind und lesen mit.',
    goWithout: 'Ohne Kamera weiter',
    noPicture: 'Die Kamera geht gerade nicht. Das Kind hört Sie, sieht Sie aber nicht.',
    noSound: 'Das Mikrofon geht gerade nicht. Das Kind sieht Sie, hört Sie aber nicht.',
    whichCamera: 'Welche Kamera?',
    whichMicrophone: 'Welches Mikrofon?',
    failures: {
      denied: {
        title: 'Die Kamera ist noch nicht erlaubt',
        way: 'Tippen Sie oben neben der Adresse auf das kleine Zeichen (ein Schloss oder eine Kamera), erlauben Sie Kamera und Mikrofon, und versuchen Sie es noch einmal.',
      },
      none: {
        title: 'Es wurde keine Kamera gefunden',
        way: 'Hat Ihre Kamera ein Kabel, stecken Sie es ein. Hat sie einen Schalter oder eine Klappe, öffnen Sie sie. Dann versuchen Sie es noch einmal.',
      },
      'in-use': {
        title: 'Ein anderes Programm benutzt die Kamera',
        way: 'Schließen Sie andere Videogespräche auf diesem Gerät. Dann versuchen Sie es noch einmal.',
      },
      'insecure-page': {
        title: 'Die Kamera braucht eine sichere Adresse',
        way: 'Die Adresse muss mit https:// beginnen. Bitten Sie die Familie um einen solchen Link.',
      },
      'in-app-browser': {
        title: 'Öffnen Sie diese Seite im Browser',
        way: 'Sie sind in einer anderen App, die keine Kamera hergibt. Gehen Sie zurück zur Nachricht, halten Sie den Finger auf den Link und wählen Sie „Im Browser öffnen“. Ihr Link gilt weiter.',
      },
      failed: {
        title: 'Die Kamera ist nicht angegangen',
        way: 'Versuchen Sie es noch einmal. Bleibt sie aus, schließen Sie den Browser und öffnen Sie Ihren Link neu. Er gilt weiter.',
      },
      'old-browser': {
        title: 'Dieser Browser ist zu alt für die Kamera',
        way: 'Öffnen Sie Ihren Link in einem neuen Safari, Chrome, Edge oder Firefox. Er gilt weiter.',
      },
    },
    ring: (child) => `${melt('Bei', whose(child))} klingeln`,
  },
  ringing: {
    title: 'Es klingelt …',
    line: 'Jemand beim Kind zu Hause öffnet mit einem Tippen.',
    overdue: {
      title: 'Noch hat niemand geöffnet',
      way: 'Vielleicht sind sie noch auf dem Weg zum Gerät. Es klingelt weiter.',
    },
    wait: 'Noch ein wenig warten',
    later: 'Später wieder klingeln',
    stop: 'Nicht mehr klingeln',
    troubles: {
      offline: {
        title: 'Das Internet ist gerade weg',
        way: 'Sehen Sie nach, ob Ihr Gerät verbunden ist. Sobald es das ist, klingelt es von selbst weiter.',
      },
      'signaling-down': {
        title: 'Der Weg ist einen Augenblick zu',
        way: 'Es liegt nicht an Ihnen. Bleiben Sie hier: Es wird von selbst wieder versucht.',
      },
    },
    answerBrowser: {
      title: 'Die Tür ist offen',
      way: 'Nur Ihr Browser fragt noch nach Kamera und Mikrofon. Wählen Sie „Zulassen“.',
    },
    notKept:
      'Dieser Browser behält nichts. Lassen Sie diese Seite offen: Wenn Sie sie schließen, brauchen Sie einen neuen Link von der Familie.',
  },
  call: {
    notices: {
      offline: 'Das Internet ist gerade weg. Sobald es wieder da ist, geht es von selbst weiter.',
      'signaling-down': 'Der Weg ist einen Augenblick unterbrochen. Das gibt sich von selbst.',
      'no-way':
        'Der Weg zwischen den beiden Häusern öffnet sich noch nicht. Es wird weiter versucht.',
      'open-again': 'Jemand beim Kind zu Hause muss noch einmal öffnen.',
    },
    goodbye: {
      title: 'Auf Wiedersehen sagen?',
      way: 'Das Gespräch endet, und Ihre Kamera geht aus.',
    },
    stay: 'Hier bleiben',
    leave: 'Auf Wiedersehen',
  },
  after: {
    theyLeft: ({ avatar, name }) => ({
      title: `${name ?? ANIMALS[avatar].nominative} hat Auf Wiedersehen gesagt`,
      way: 'Wenn dort jemand tippt, sind Sie wieder zusammen. Bis dahin sind Ihre Kamera und Ihr Mikrofon aus.',
    }),
    theyAreLost: (child) => ({
      title: `Die Verbindung ${melt('zu', whom(child))} ist abgerissen`,
      way: 'Niemand hat sich verabschiedet: Vielleicht ist dort das Internet weg. Sie stehen wieder vor der Tür, und es klingelt, sobald das Gerät dort wieder da ist. Bis dahin sind Ihre Kamera und Ihr Mikrofon aus.',
    }),
    done: 'Für heute bin ich fertig',
    weLeft: (child) => ({
      title: `Sie haben sich ${melt('von', whom(child))} verabschiedet`,
      way: 'Ihre Kamera und Ihr Mikrofon sind aus. War es zu früh? Ein Tippen bringt Sie zurück.',
    }),
    backIn: 'Wieder hinein',
    over: {
      title: 'Bis bald',
      way: 'Sie können diese Seite schließen. Derselbe Link klingelt von diesem Gerät aus wieder, wann immer Sie mögen.',
    },
    ringAgain: (child) => `Wieder ${melt('bei', whose(child))} klingeln`,
    goOnHere: 'Lieber hier weiter',
  },
  ends: {
    denied: {
      title: 'Gerade passt es ihnen nicht',
      way: 'Das hat jemand beim Kind zu Hause gesagt. Klingeln Sie ein wenig später wieder.',
    },
    'not-admitted': {
      title: 'Niemand war da',
      way: 'Es hat zehn Minuten geklingelt. Machen Sie mit der Familie eine Zeit aus und klingeln Sie dann wieder.',
    },
    'room-full': {
      title: 'Gerade spricht jemand anderes',
      way: 'Klingeln Sie in ein paar Minuten wieder.',
    },
    revoked: {
      title: 'Die Familie hat diese Gespräche beendet',
      way: 'Fragen Sie nach. War es ein Versehen, schickt sie Ihnen einen neuen Link.',
    },
    replaced: {
      title: 'Sie sind in einem anderen Fenster',
      way: 'Sie haben diese Seite ein zweites Mal geöffnet. Dort geht es weiter; diese können Sie schließen.',
    },
    expired: {
      title: 'Sie waren so lange zusammen',
      way: 'Nach zwei Stunden schließt die Leitung von selbst. Sie können wieder klingeln.',
    },
    version: {
      title: 'Es gibt eine neuere Seite',
      way: 'Diese Seite ist schon lange offen. Laden Sie sie neu, dann klingeln Sie.',
    },
    'pass-over': {
      title: 'Dieser Link gilt nicht mehr',
      way: 'Die Familie hat ihn beendet. Bitten Sie um einen neuen.',
    },
    'not-allowed': {
      title: 'Dieser Link gilt nicht mehr',
      way: 'Bitten Sie die Familie um einen neuen.',
    },
    broken: {
      title: 'Das hat nicht geklappt',
      way: 'Es liegt nicht an Ihnen. Klingeln Sie noch einmal.',
    },
  },
};
