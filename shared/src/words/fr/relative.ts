import type { Avatar } from '../../children/avatars.ts';
import type { CalledChild } from '../../relatives/called-child.ts';
import type { Relation } from '../../relatives/relations.ts';
import type { AreaWords } from '../areas.ts';
import { eachAnimal } from '../each-animal.ts';

// French wants a space before : ; ? and inside « »; here it is always the one that breaks no line.

type Animal = Readonly<{ word: string; article: 'le' | 'la' }>;

const ANIMALS: Readonly<Record<Avatar, Animal>> = {
  fox: { word: 'Renard', article: 'le' },
  owl: { word: 'Chouette', article: 'la' },
  whale: { word: 'Baleine', article: 'la' },
  turtle: { word: 'Tortue', article: 'la' },
  lion: { word: 'Lion', article: 'le' },
  rabbit: { word: 'Lapin', article: 'le' },
  parrot: { word: 'Perroquet', article: 'le' },
  // Its h is one that keeps the article whole.
  hedgehog: { word: 'Hérisson', article: 'le' },
};
const the = (animal: Avatar) => {
  const { word, article } = ANIMALS[animal];
  return `${article} ${word.toLowerCase()}`;
};
/** Whom one talks to, and where one rings: the animal is what the screen shows. */
const who = ({ avatar, name }: CalledChild) => name ?? the(avatar);
const whose = ({ avatar, name }: CalledChild) =>
  name === null ? the(avatar) : `${the(avatar)} ${ofName(name)}`;
/** Before a vowel "de" loses its own. */
const ofName = (name: string) =>
  /^[aeiouy]/i.test(name.normalize('NFD')) ? `d’${name}` : `de ${name}`;

const RELATIONS = {
  grandma: 'Mamie',
  grandpa: 'Papi',
  aunt: 'Tante',
  uncle: 'Oncle',
  godparent: 'Parrain ou marraine',
  other: 'Proche de la famille',
} as const;

/** These follow the grown-up, so that the child may be a boy or a girl. */
const TO_THE_CHILD: Readonly<Record<Exclude<Relation, 'other'>, string>> = {
  grandma: 'sa grand-mère',
  grandpa: 'son grand-père',
  aunt: 'sa tante',
  uncle: 'son oncle',
  godparent: 'son parrain ou sa marraine',
};

export const words: AreaWords['relative'] = {
  title: 'Lire ensemble',
  animals: eachAnimal(ANIMALS, ({ word }) => word),
  relations: RELATIONS,
  oneMoment: 'Un instant',
  tryAgain: 'Réessayer',
  loadAgain: 'Recharger la page',
  otherLanguages: 'Autres langues',
  look: {
    over: {
      title: 'Ce lien n’est plus valable',
      way: 'Il a déjà servi, ou il est trop ancien. Demandez-en un nouveau à la famille. L’aviez-vous ouvert sur un autre appareil ? Alors reprenez cet appareil-là.',
    },
    offline: {
      title: 'Internet est coupé pour l’instant',
      way: 'Regardez si votre appareil est bien connecté. Puis réessayez ; votre lien reste valable.',
    },
    'too-often': {
      title: 'Un peu trop vite',
      way: 'Le lien a été ouvert de nombreuses fois. Attendez une minute, puis réessayez.',
    },
    broken: {
      title: 'Quelque chose ne va pas ici',
      way: 'Vous n’y êtes pour rien. Réessayez dans une minute ; votre lien reste valable.',
    },
    'no-link': {
      title: 'Il manque le lien',
      way: 'Ouvrez encore une fois le lien que la famille vous a envoyé, en entier. Ou demandez-lui-en un nouveau.',
    },
  },
  known: {
    title: 'Quel plaisir de vous revoir',
    choose: 'Chez qui voulez-vous sonner ?',
    camera: 'Votre caméra et votre micro s’allument quand vous sonnez.',
    back: (child) => `Retour chez ${who(child)}`,
    as: (name) => `Votre nom ici : ${name}.`,
  },
  name: {
    title: (child) => `Lire un livre d’images avec ${who(child)}`,
    who: (_child, relation) =>
      relation === 'other'
        ? 'L’enfant qui vous invite a cette image.'
        : `L’enfant qui vous invite a cette image. Vous êtes ${TO_THE_CHILD[relation]}.`,
    label: 'Comment vous appelle l’enfant ?',
    example: 'Par exemple : Mamie Rose',
    kept: 'La famille garde ce nom, et le jour et l’heure de vos appels. De l’appel lui-même, rien n’est gardé : ni image, ni son.',
    next: 'Suite : l’image et le son',
    missing: 'Écrivez d’abord un nom, pour que l’enfant sache qui sonne.',
    wrong: 'Seulement des lettres, s’il vous plaît, et pas plus de 24.',
  },
  check: {
    title: 'Est-ce qu’on vous voit et qu’on vous entend ?',
    allow:
      'Votre navigateur demande maintenant s’il peut utiliser la caméra et le micro. Choisissez « Autoriser ».',
    picture: 'Votre image, comme l’enfant la verra',
    lamp: 'Caméra allumée',
    sayHello: 'Dites bonjour : les points bougent-ils ?',
    level: 'La force de votre voix',
    heard: 'Oui, on vous entend.',
    notHeard:
      'Pas encore de son. Parlez un peu plus fort, et vérifiez que rien ne couvre le micro.',
    bell: 'Écouter une cloche',
    bellRang: 'Avez-vous entendu une cloche ? Sinon, montez le son de votre appareil.',
    without:
      'Vous venez sans caméra ni micro. Vous verrez et entendrez l’enfant, et vous suivrez la lecture.',
    goWithout: 'Continuer sans caméra',
    noPicture:
      'La caméra ne marche pas pour l’instant. L’enfant vous entendra, mais ne vous verra pas.',
    noSound:
      'Le micro ne marche pas pour l’instant. L’enfant vous verra, mais ne vous entendra pas.',
    whichCamera: 'Quelle caméra ?',
    whichMicrophone: 'Quel micro ?',
    failures: {
      denied: {
        title: 'La caméra n’est pas encore autorisée',
        way: 'Appuyez sur le petit dessin à côté de l’adresse, tout en haut (un cadenas ou une caméra), autorisez la caméra et le micro, puis réessayez.',
      },
      none: {
        title: 'Aucune caméra trouvée',
        way: 'Si votre caméra a un câble, branchez-le. Si elle a un interrupteur, allumez-la ; si elle a un cache, ouvrez-le. Puis réessayez.',
      },
      'in-use': {
        title: 'Un autre programme utilise la caméra',
        way: 'Fermez les autres appels vidéo sur cet appareil. Puis réessayez.',
      },
      'insecure-page': {
        title: 'La caméra a besoin d’une adresse sûre',
        way: 'L’adresse doit commencer par https://. Demandez à la famille un lien qui commence ainsi.',
      },
      'in-app-browser': {
        title: 'Ouvrez cette page dans votre navigateur',
        way: 'Vous êtes dans une autre application, qui ne donne pas la caméra. Revenez au message, gardez le doigt sur le lien, et choisissez « Ouvrir dans le navigateur ». Votre lien reste valable.',
      },
      failed: {
        title: 'La caméra ne s’est pas allumée',
        way: 'Réessayez. Si elle reste éteinte, fermez le navigateur et ouvrez de nouveau votre lien. Il reste valable.',
      },
      'old-browser': {
        title: 'Ce navigateur est trop ancien pour la caméra',
        way: 'Ouvrez votre lien dans une version récente de Safari, Chrome, Edge ou Firefox. Il reste valable.',
      },
    },
    ring: (child) => `Sonner chez ${whose(child)}`,
  },
  ringing: {
    title: 'Ça sonne…',
    line: 'Chez l’enfant, quelqu’un vous ouvre en touchant l’écran.',
    overdue: {
      title: 'Personne n’a encore ouvert',
      way: 'Quelqu’un est peut-être en chemin vers l’appareil. Ça continue de sonner.',
    },
    wait: 'Attendre encore un peu',
    later: 'Sonner plus tard',
    stop: 'Ne plus sonner',
    troubles: {
      offline: {
        title: 'Internet est coupé pour l’instant',
        way: 'Regardez si votre appareil est bien connecté. Dès qu’il l’est, ça sonne de nouveau tout seul.',
      },
      'signaling-down': {
        title: 'Le passage est fermé un instant',
        way: 'Vous n’y êtes pour rien. Restez ici : un nouvel essai se fait tout seul.',
      },
    },
    answerBrowser: {
      title: 'La porte est ouverte',
      way: 'Il reste votre navigateur, qui demande s’il peut utiliser la caméra et le micro. Choisissez « Autoriser ».',
    },
    notKept:
      'Ce navigateur ne garde rien. Laissez cette page ouverte : si vous la fermez, il vous faudra un nouveau lien de la famille.',
  },
  call: {
    notices: {
      offline: 'Internet est coupé pour l’instant. Dès son retour, l’appel reprend tout seul.',
      'signaling-down': 'Le passage est coupé un instant. Cela s’arrange tout seul.',
      'no-way': 'Le passage entre les deux maisons ne s’ouvre pas encore. Les essais continuent.',
      'open-again': 'Chez l’enfant, quelqu’un doit ouvrir encore une fois.',
    },
    goodbye: { title: 'Dire au revoir ?', way: 'L’appel se termine, et votre caméra s’éteint.' },
    stay: 'Rester ici',
    leave: 'Dire au revoir',
  },
  after: {
    theyLeft: ({ avatar, name }) => ({
      title: `${name ?? the(avatar).replace(/^l/, 'L')} a dit au revoir`,
      way: 'Si quelqu’un touche l’écran là-bas, vous vous retrouvez. D’ici là, votre caméra et votre micro sont éteints.',
    }),
    theyAreLost: (child) => ({
      title: `L’appel avec ${who(child)} a été coupé`,
      way: 'Personne n’a dit au revoir : l’internet est peut-être coupé là-bas. Vous êtes de nouveau à la porte, et cela sonne dès que leur appareil revient. D’ici là, votre caméra et votre micro sont éteints.',
    }),
    done: 'J’ai fini pour aujourd’hui',
    weLeft: (child) => ({
      title: `Vous avez dit au revoir à ${who(child)}`.replace(/ à le /, ' au '),
      way: 'Votre caméra et votre micro sont éteints. C’était trop tôt ? Appuyez sur le bouton pour revenir.',
    }),
    backIn: 'Revenir',
    over: {
      title: 'À bientôt',
      way: 'Vous pouvez fermer cette page. Avec le même lien, sur cet appareil, vous pourrez sonner de nouveau quand vous voudrez.',
    },
    ringAgain: (child) => `Sonner de nouveau chez ${whose(child)}`,
    goOnHere: 'Continuer plutôt ici',
  },
  ends: {
    denied: {
      title: 'Ce n’est pas le bon moment pour eux',
      way: 'Chez l’enfant, quelqu’un vous le fait savoir. Sonnez de nouveau un peu plus tard.',
    },
    'not-admitted': {
      title: 'Il n’y avait personne',
      way: 'Ça a sonné pendant dix minutes. Convenez d’une heure avec la famille, puis sonnez de nouveau.',
    },
    'room-full': {
      title: 'Quelqu’un d’autre est en ligne',
      way: 'Sonnez de nouveau dans quelques minutes.',
    },
    revoked: {
      title: 'La famille a mis fin à ces appels',
      way: 'Parlez-en avec elle. Si c’était une erreur, elle vous enverra un nouveau lien.',
    },
    replaced: {
      title: 'Vous êtes dans une autre fenêtre',
      way: 'Vous avez ouvert cette page une deuxième fois. Tout continue là-bas ; vous pouvez fermer celle-ci.',
    },
    expired: {
      title: 'Quel long moment ensemble',
      way: 'Au bout de deux heures, la ligne se ferme toute seule. Vous pouvez sonner de nouveau.',
    },
    version: {
      title: 'Il y a une page plus récente',
      way: 'Cette page est ouverte depuis longtemps. Rechargez-la, puis sonnez.',
    },
    'pass-over': {
      title: 'Ce lien n’est plus valable',
      way: 'La famille y a mis fin. Demandez-lui-en un nouveau.',
    },
    'not-allowed': {
      title: 'Ce lien n’est plus valable',
      way: 'Demandez-en un nouveau à la famille.',
    },
    broken: {
      title: 'Cela n’a pas marché',
      way: 'Vous n’y êtes pour rien. Sonnez encore une fois.',
    },
  },
};
