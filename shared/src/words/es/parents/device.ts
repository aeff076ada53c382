import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['parents/device'] = {
  media: {
    title: 'Cámara y micrófono',
    text: 'Los juegos y las llamadas usan los que usted elige aquí, y solo este dispositivo los recuerda. Cuando se desenchufa uno, el navegador toma otro.',
    camera: 'Cámara',
    microphone: 'Micrófono',
    byItself: 'Como elija el navegador',
    nameless: 'Un navegador solo los nombra cuando se le ha permitido usarlos.',
    look: 'Buscarlos',
  },
  voice: {
    title: 'La voz',
    text: 'Dice en voz alta lo que un niño aún no puede leer.',
    whose: '¿Qué voz?',
    kinds: { pack: 'La de Advay Vision', device: 'La de este dispositivo' },
    hear: 'Escucharla',
    none: 'Este dispositivo no tiene voz propia en este idioma.',
  },
  title: 'En este dispositivo',
  text: 'Los juegos y los libros se conservan aquí una vez usados, para que se abran rápido y también sin red.',
  looking: 'Mirando qué hay aquí',
  nothingKept:
    'Aquí no se puede conservar nada. Los navegadores solo conservan páginas en direcciones que empiezan por https://, y no en ventanas privadas.',
  nothing: 'nada',
  journey: {
    text: 'Para un viaje puede traerlos todos ahora.',
    fetching: 'Trayendo todo',
    fetched: '{loaded} de {total} MB',
    leaveOpen: 'Deje esta página abierta hasta que todo esté aquí.',
    stop: 'Detener',
    whole: 'Todo está aquí: funciona sin red.',
    wholeBut: 'Solo las llamadas y las páginas sobre sus niños la necesitan.',
    fetch: 'Traer todo ({size})',
    goOn: 'Continuar ({size})',
    elsewhere: 'Otra pestaña de este navegador lo está trayendo ahora.',
    ends: {
      stopped: 'Detenido. Lo que ha llegado se queda aquí.',
      offline:
        'No hay red. Lo que ha llegado se queda aquí, y el resto viene solo cuando vuelva la red.',
      'no-room':
        'No hay bastante espacio en este dispositivo: aún faltan {missing}. No se ha perdido nada. Quite algo, aquí o en otra parte del dispositivo, y luego continúe.',
      damaged:
        'Un archivo llegó dañado dos veces y se desechó. Revise la conexión y luego continúe.',
      'app-failed':
        'El jardín mismo no se pudo conservar. Cargue esta página de nuevo y luego continúe.',
    },
    noRoomBut:
      'No hay bastante espacio en este dispositivo: aún faltan {missing}, y el navegador tiene espacio para {room}. No se ha perdido nada. Quite algo, aquí o en otra parte del dispositivo, y luego continúe.',
  },
  keeping: {
    title: '¿Se quedará?',
    yes: 'Sí. El navegador lo conserva todo hasta que alguien lo quite.',
    mostly:
      'Casi siempre. Un navegador al que le falta espacio puede borrarlo todo sin preguntar. Se le puede pedir que no lo haga.',
    sevenDays:
      'Este navegador también lo borra tras siete días en los que nadie abrió esta página. Una aplicación en la pantalla de inicio se libra.',
    refused:
      'El navegador no aceptó. La mayoría acepta cuando la aplicación está en la pantalla de inicio o se abre a menudo.',
    ask: 'Pedir al navegador que lo conserve',
  },
  install: {
    title: 'En la pantalla de inicio',
    installed: 'Advay Vision está en este dispositivo como aplicación propia.',
    text: 'Como aplicación propia se abre con un toque, llena la pantalla, y sus juegos y libros se quedan aquí con más seguridad.',
    declined: 'No instalado. Puede hacerlo más adelante cuando quiera.',
    offer: 'Instalar Advay Vision',
    menu: 'Abra el menú del navegador y busque «Instalar» o «Añadir a la pantalla de inicio». Si no hay tal línea, este navegador no puede hacerlo.',
    apple: {
      touch: [
        'Toque Compartir. Puede estar detrás de los tres puntos.',
        'Elija «Añadir a pantalla de inicio» y luego Añadir.',
      ],
      mac: [
        'Haga clic en Compartir en la parte superior de la ventana.',
        'Elija «Añadir al Dock» y luego Añadir.',
      ],
    },
  },
  kept: {
    title: 'Qué se conserva aquí',
    inAll: '{size} en total.',
    hasRoom: 'El navegador dice que tiene espacio para {size} más.',
    removed: 'Quitado: {title}',
    waiting: {
      one: '{number} ronda espera para enviarse',
      other: '{number} rondas esperan para enviarse',
    },
    waitingText:
      'Se envía sola en cuanto hay red y usted ha iniciado sesión, y hasta entonces se conserva.',
    removePart: 'Quitar: {title}',
    removeQuestion: '¿Quitar de este dispositivo: {title}?',
    notLetGo: 'El navegador no lo soltó. Inténtelo de nuevo.',
    parts: {
      app: {
        title: 'El jardín y sus juegos',
        text: '{games}, y estas páginas',
        consequence:
          'Vuelve por sí solo la próxima vez que esta página se abra con red. Hasta entonces, nada se abre sin ella.',
      },
      camera: {
        title: 'La parte que ve al niño',
        text: 'Sin ella, todos los juegos funcionan con el dedo',
        consequence:
          'Vuelve por sí sola la próxima vez que alguien juegue con la cámara y con red. Hasta entonces, todos los juegos funcionan con el dedo.',
      },
      voices: {
        title: 'La voz que habla al niño',
        text: 'Frases de juegos y libros que se han oído aquí',
        consequence:
          'Vuelve por sí sola la próxima vez que se abra un juego o un libro con red. Hasta entonces solo habla un dispositivo que tenga voz propia.',
      },
      'former-books': {
        title: 'Libros de una versión anterior',
        text: 'Ya nada los necesita',
        consequence: 'Ya nada los necesita.',
      },
    },
    book: 'Un libro',
    bookConsequence:
      'Vuelve por sí solo en cuanto alguien abra los libros con red. Se recuerda dónde se dejó la lectura.',
  },
};
