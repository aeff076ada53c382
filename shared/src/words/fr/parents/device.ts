import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['parents/device'] = {
  media: {
    title: 'Caméra et micro',
    text: 'Les jeux et les appels utilisent ceux que vous choisissez ici, et seul cet appareil les retient. Quand l’un est débranché, le navigateur en prend un autre.',
    camera: 'Caméra',
    microphone: 'Micro',
    byItself: 'Au choix du navigateur',
    nameless: 'Un navigateur ne les nomme qu’une fois autorisé à les utiliser.',
    look: 'Les chercher',
  },
  voice: {
    title: 'La voix',
    text: 'Elle dit à haute voix ce qu’un enfant ne sait pas encore lire.',
    whose: 'Quelle voix ?',
    kinds: { pack: 'Celle d’Advay Vision', device: 'Celle de cet appareil' },
    hear: 'L’écouter',
    none: 'Cet appareil n’a pas de voix à lui dans cette langue.',
  },
  title: 'Sur cet appareil',
  text: 'Les jeux et les livres sont gardés ici une fois utilisés, pour s’ouvrir vite, et aussi sans réseau.',
  looking: 'Examen de ce qui est ici',
  nothingKept:
    'Rien ne peut être gardé ici. Les navigateurs ne gardent les pages qu’aux adresses qui commencent par https://, et pas dans les fenêtres privées.',
  nothing: 'rien',
  journey: {
    text: 'Pour un voyage, vous pouvez tous les charger maintenant.',
    fetching: 'Chargement de tout',
    fetched: '{loaded} sur {total} Mo',
    leaveOpen: 'Laissez cette page ouverte jusqu’à ce que tout soit ici.',
    stop: 'Arrêter',
    whole: 'Tout est ici : cela fonctionne sans réseau.',
    wholeBut: 'Seuls les appels et les pages sur vos enfants en ont besoin.',
    fetch: 'Tout charger ({size})',
    goOn: 'Continuer ({size})',
    elsewhere: 'Un autre onglet de ce navigateur est en train de le charger.',
    ends: {
      stopped: 'Arrêté. Ce qui est arrivé reste ici.',
      offline:
        'Le réseau est absent. Ce qui est arrivé reste ici, et le reste viendra tout seul quand le réseau sera revenu.',
      'no-room':
        'Il n’y a pas assez de place sur cet appareil : il manque encore {missing}. Rien n’est perdu. Retirez quelque chose, ici ou ailleurs sur l’appareil, puis continuez.',
      damaged:
        'Un fichier est arrivé abîmé deux fois et a été jeté. Vérifiez la connexion, puis continuez.',
      'app-failed':
        'Le jardin lui-même n’a pas pu être gardé. Rechargez cette page, puis continuez.',
    },
    noRoomBut:
      'Il n’y a pas assez de place sur cet appareil : il manque encore {missing}, et le navigateur a de la place pour {room}. Rien n’est perdu. Retirez quelque chose, ici ou ailleurs sur l’appareil, puis continuez.',
  },
  keeping: {
    title: 'Est-ce que cela restera ?',
    yes: 'Oui. Le navigateur garde tout jusqu’à ce que quelqu’un le retire.',
    mostly:
      'La plupart du temps. Un navigateur à court de place peut tout effacer, sans demander. On peut le prier de ne pas le faire.',
    sevenDays:
      'Ce navigateur l’efface aussi après sept jours où personne n’a ouvert cette page. Une application sur l’écran d’accueil est épargnée.',
    refused:
      'Le navigateur n’a pas accepté. La plupart acceptent quand l’application est sur l’écran d’accueil, ou souvent ouverte.',
    ask: 'Demander au navigateur de le garder',
  },
  install: {
    title: 'Sur l’écran d’accueil',
    installed: 'Advay Vision est sur cet appareil comme application à part entière.',
    text: 'Comme application à part entière, il s’ouvre d’un geste, remplit l’écran, et ses jeux et ses livres restent ici plus sûrement.',
    declined: 'Non installé. Vous pourrez le faire plus tard, quand vous voudrez.',
    offer: 'Installer Advay Vision',
    menu: 'Ouvrez le menu du navigateur et cherchez « Installer » ou « Ajouter à l’écran d’accueil ». S’il n’y a pas de telle ligne, ce navigateur ne peut pas le faire.',
    apple: {
      touch: [
        'Touchez Partager. Il est peut-être derrière les trois points.',
        'Choisissez « Sur l’écran d’accueil », puis Ajouter.',
      ],
      mac: [
        'Cliquez sur Partager en haut de la fenêtre.',
        'Choisissez « Ajouter au Dock », puis Ajouter.',
      ],
    },
  },
  kept: {
    title: 'Ce qui est gardé ici',
    inAll: '{size} en tout.',
    hasRoom: 'Le navigateur dit avoir de la place pour {size} de plus.',
    removed: 'Retiré : {title}',
    waiting: {
      one: '{number} partie attend d’être envoyée',
      other: '{number} parties attendent d’être envoyées',
    },
    waitingText:
      'Envoyée toute seule dès qu’il y a un réseau et que vous êtes connecté, et gardée jusque-là.',
    removePart: 'Retirer : {title}',
    removeQuestion: 'Retirer de cet appareil : {title} ?',
    notLetGo: 'Le navigateur ne l’a pas lâché. Réessayez.',
    parts: {
      app: {
        title: 'Le jardin et ses jeux',
        text: '{games}, et ces pages',
        consequence:
          'Il revient tout seul la prochaine fois que cette page est ouverte avec un réseau. Jusque-là, rien ne s’ouvre sans réseau.',
      },
      camera: {
        title: 'La partie qui voit l’enfant',
        text: 'Sans elle, tous les jeux se jouent au doigt',
        consequence:
          'Elle revient toute seule la prochaine fois que quelqu’un joue avec la caméra et un réseau. Jusque-là, tous les jeux se jouent au doigt.',
      },
      voices: {
        title: 'La voix qui parle à l’enfant',
        text: 'Phrases des jeux et des livres entendues ici',
        consequence:
          'Elle revient d’elle-même la prochaine fois qu’un jeu ou un livre est ouvert avec un réseau. D’ici là, seul un appareil doté de sa propre voix parle.',
      },
      'former-books': {
        title: 'Livres d’une version précédente',
        text: 'Plus rien n’en a besoin',
        consequence: 'Plus rien n’en a besoin.',
      },
    },
    book: 'Un livre',
    bookConsequence:
      'Il revient tout seul dès que quelqu’un ouvre les livres avec un réseau. L’endroit où la lecture s’est arrêtée reste en mémoire.',
  },
};
