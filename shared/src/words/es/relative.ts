import type { Avatar } from '../../children/avatars.ts';
import type { CalledChild } from '../../relatives/called-child.ts';
import type { AreaWords } from '../areas.ts';

const ANIMALS: Readonly<Record<Avatar, string>> = {
  fox: 'Zorro',
  owl: 'Búho',
  whale: 'Ballena',
  turtle: 'Tortuga',
  lion: 'León',
  rabbit: 'Conejo',
  parrot: 'Loro',
  hedgehog: 'Erizo',
};
const FEMININE: readonly Avatar[] = ['whale', 'turtle'];

const the = (animal: Avatar) =>
  `${FEMININE.includes(animal) ? 'la' : 'el'} ${ANIMALS[animal].toLowerCase()}`;
/** Whom one talks to, and where one rings: the animal is what the screen shows. */
const who = ({ avatar, name }: CalledChild) => name ?? the(avatar);
const whose = ({ avatar, name }: CalledChild) =>
  name === null ? the(avatar) : `${the(avatar)} de ${name}`;

/** In Spanish "a el" melts into one word. */
const to = (whom: string) => `a ${whom}`.replace(/^a el /, 'al ');

const RELATIONS = {
  grandma: 'Abuela',
  grandpa: 'Abuelo',
  aunt: 'Tía',
  uncle: 'Tío',
  godparent: 'Padrino o madrina',
  other: 'Amistad de la familia',
} as const;

// Nobody knows here whether a woman or a man reads, a girl or a boy: hence "se le ve", and no "juntos".
export const words: AreaWords['relative'] = {
  title: 'Leer en compañía',
  animals: ANIMALS,
  relations: RELATIONS,
  oneMoment: 'Un momento',
  tryAgain: 'Intentarlo otra vez',
  loadAgain: 'Recargar la página',
  otherLanguages: 'Otros idiomas',
  look: {
    over: {
      title: 'Este enlace ya no sirve',
      way: 'Ya se ha usado o es demasiado antiguo. Pida uno nuevo a la familia. ¿Lo abrió antes en otro aparato? Entonces vuelva a usar aquel.',
    },
    offline: {
      title: 'No hay internet en este momento',
      way: 'Mire si su aparato está conectado. Luego inténtelo otra vez; su enlace todavía sirve.',
    },
    'too-often': {
      title: 'Vamos un poco deprisa',
      way: 'El enlace se ha abierto muchas veces. Espere un minuto e inténtelo otra vez.',
    },
    broken: {
      title: 'Aquí hay algo que no funciona',
      way: 'No es culpa suya. Inténtelo otra vez dentro de un minuto; su enlace todavía sirve.',
    },
    'no-link': {
      title: 'Falta el enlace',
      way: 'Abra otra vez el enlace que le envió la familia, entero. O pida uno nuevo.',
    },
  },
  known: {
    title: 'Qué alegría que haya vuelto',
    choose: '¿A quién quiere llamar?',
    camera: 'La cámara y el micrófono se encienden cuando usted llama.',
    back: (child) => `Volver con ${who(child)}`,
    as: (name) => `Usted entra como ${name}.`,
  },
  name: {
    title: (child) => `Leer un cuento con ${who(child)}`,
    who: (_child, relation) =>
      relation === 'other'
        ? 'El niño o la niña que le invita tiene este dibujo.'
        : `El niño o la niña que le invita tiene este dibujo. Usted es su ${RELATIONS[relation].toLowerCase()}.`,
    label: '¿Cómo le llama el niño o la niña?',
    example: 'Por ejemplo: Abuela Rosa',
    kept: 'La familia guarda este nombre y el momento de cada llamada. De la llamada en sí no se guarda nada: ni imagen ni sonido.',
    next: 'Seguir: ¿me ven y me oyen?',
    missing: 'Escriba primero un nombre, para que se sepa quién llama.',
    wrong: 'Solo letras, por favor, y 24 como máximo.',
  },
  check: {
    title: '¿Se le ve y se le oye?',
    allow: 'Su navegador pregunta ahora por la cámara y el micrófono. Elija «Permitir».',
    picture: 'Usted, tal como se le verá',
    lamp: 'Cámara encendida',
    sayHello: 'Diga hola: ¿se mueven los puntos?',
    level: 'Volumen de su voz',
    heard: 'Sí, se le oye.',
    notHeard: 'Todavía no se oye nada. Hable un poco más alto y mire que nada tape el micrófono.',
    bell: 'Tocar una campana',
    bellRang: '¿Ha oído una campana? Si no, suba el volumen de su aparato.',
    without: 'Entra sin cámara ni micrófono. Usted sí podrá ver y oír, y seguir el cuento.',
    goWithout: 'Seguir sin cámara',
    noPicture: 'La cámara no funciona en este momento. Se le oirá, pero no se le verá.',
    noSound: 'El micrófono no funciona en este momento. Se le verá, pero no se le oirá.',
    whichCamera: '¿Qué cámara?',
    whichMicrophone: '¿Qué micrófono?',
    failures: {
      denied: {
        title: 'La cámara aún no tiene permiso',
        way: 'Arriba, junto a la dirección, toque el dibujo pequeño (un candado o una cámara). Permita la cámara y el micrófono, y luego inténtelo otra vez.',
      },
      none: {
        title: 'No se encuentra ninguna cámara',
        way: 'Si su cámara tiene cable, enchúfelo. Si tiene tapa, ábrala; si tiene interruptor, enciéndala. Luego inténtelo otra vez.',
      },
      'in-use': {
        title: 'Otro programa está usando la cámara',
        way: 'Cierre las demás videollamadas en este aparato. Luego inténtelo otra vez.',
      },
      'insecure-page': {
        title: 'La cámara necesita una dirección segura',
        way: 'La dirección tiene que empezar con https://. Pida a la familia un enlace así.',
      },
      'in-app-browser': {
        title: 'Abra esta página en su navegador',
        way: 'Está dentro de otra aplicación, que no deja usar la cámara. Vuelva al mensaje, mantenga el dedo sobre el enlace y elija «Abrir en el navegador». Su enlace todavía sirve.',
      },
      failed: {
        title: 'La cámara no se ha encendido',
        way: 'Inténtelo otra vez. Si sigue sin encenderse, cierre el navegador y abra su enlace de nuevo. Todavía sirve.',
      },
      'old-browser': {
        title: 'Este navegador es demasiado antiguo para la cámara',
        way: 'Abra su enlace en una versión nueva de Safari, Chrome, Edge o Firefox. Todavía sirve.',
      },
    },
    ring: (child) => `Llamar ${to(whose(child))}`,
  },
  ringing: {
    title: 'Suena el timbre…',
    line: 'En casa de la familia, alguien abrirá con un toque.',
    overdue: {
      title: 'Aún no ha abierto nadie',
      way: 'Quizá todavía vienen de camino. El timbre sigue sonando.',
    },
    wait: 'Esperar un poco más',
    later: 'Llamar más tarde',
    stop: 'Dejar de llamar',
    troubles: {
      offline: {
        title: 'No hay internet en este momento',
        way: 'Mire si su aparato está conectado. En cuanto lo esté, el timbre volverá a sonar por sí solo.',
      },
      'signaling-down': {
        title: 'El camino está cerrado un momento',
        way: 'No es culpa suya. Quédese aquí: se vuelve a intentar por sí solo.',
      },
    },
    answerBrowser: {
      title: 'La puerta está abierta',
      way: 'Solo falta su navegador, que aún pregunta por la cámara y el micrófono. Elija «Permitir».',
    },
    notKept:
      'Este navegador no guarda nada. Deje abierta esta página: si la cierra, necesitará un enlace nuevo de la familia.',
  },
  call: {
    notices: {
      offline: 'No hay internet en este momento. En cuanto vuelva, todo seguirá por sí solo.',
      'signaling-down': 'El camino se ha cortado un momento. Se arregla por sí solo.',
      'no-way': 'El camino entre las dos casas aún no se abre. Se sigue intentando.',
      'open-again': 'En casa de la familia, alguien tiene que abrir otra vez.',
    },
    goodbye: {
      title: '¿Quiere despedirse?',
      way: 'La llamada termina y su cámara se apaga.',
    },
    stay: 'Quedarme aquí',
    leave: 'Decir adiós',
  },
  after: {
    theyLeft: (child) => ({
      title: `Se ha despedido ${who(child)}`,
      way: 'Si allí tocan la pantalla, volverán a verse. Hasta entonces, su cámara y su micrófono están apagados.',
    }),
    theyAreLost: (child) => ({
      title: `Se ha cortado la llamada con ${who(child)}`,
      way: 'Nadie se ha despedido: quizá allí no haya internet. Usted vuelve a estar en la puerta, y llamará en cuanto aquel aparato se conecte. Hasta entonces, su cámara y su micrófono están apagados.',
    }),
    done: 'Por hoy he terminado',
    weLeft: (child) => ({
      title: `Ha dicho adiós ${to(who(child))}`,
      way: 'Su cámara y su micrófono están apagados. ¿Ha sido demasiado pronto? Con un toque puede volver.',
    }),
    backIn: 'Volver a entrar',
    over: {
      title: 'Hasta pronto',
      way: 'Puede cerrar esta página. Con el mismo enlace podrá volver a llamar desde este aparato, cuando quiera.',
    },
    ringAgain: (child) => `Volver a llamar ${to(whose(child))}`,
    goOnHere: 'Prefiero seguir aquí',
  },
  ends: {
    denied: {
      title: 'Ahora no les viene bien',
      way: 'Lo ha dicho alguien en casa de la familia. Vuelva a llamar un poco más tarde.',
    },
    'not-admitted': {
      title: 'No había nadie',
      way: 'El timbre ha sonado diez minutos. Acuerde una hora con la familia y vuelva a llamar entonces.',
    },
    'room-full': {
      title: 'Ahora está hablando otra persona',
      way: 'Vuelva a llamar dentro de unos minutos.',
    },
    revoked: {
      title: 'La familia ha puesto fin a estas llamadas',
      way: 'Pregunte a la familia. Si ha sido un error, le enviará un enlace nuevo.',
    },
    replaced: {
      title: 'La llamada está en otra ventana',
      way: 'Esta página se ha abierto una segunda vez. Allí sigue la llamada; esta puede cerrarla.',
    },
    expired: {
      title: 'Han compartido un buen rato',
      way: 'A las dos horas, la llamada se cierra por sí sola. Puede volver a llamar.',
    },
    version: {
      title: 'Hay una página más nueva',
      way: 'Esta página lleva mucho tiempo abierta. Recárguela y luego llame.',
    },
    'pass-over': {
      title: 'Este enlace ya no sirve',
      way: 'La familia lo ha cerrado. Pida uno nuevo.',
    },
    'not-allowed': {
      title: 'Este enlace ya no sirve',
      way: 'Pida uno nuevo a la familia.',
    },
    broken: {
      title: 'Esta vez no ha salido bien',
      way: 'No es culpa suya. Llame otra vez.',
    },
  },
};
