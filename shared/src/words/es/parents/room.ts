import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['parents/room'] = {
  forGrownUps: 'Para adultos',
  garden: 'Jardín',
  colours: 'Colores',
  themes: { device: 'Como este dispositivo', day: 'Día', dusk: 'Atardecer' },
  yourChildren: 'Sus niños',
  oneMoment: 'Un momento',
  cancel: 'Cancelar',
  keep: 'Conservar',
  save: 'Guardar',
  back: 'Volver',
  done: 'Listo',
  change: 'Cambiar',
  remove: 'Quitar',
  tryAgain: 'Intentar de nuevo',
  signIn: 'Iniciar sesión',
  makeAccount: 'Crear una cuenta',
  readNotice: 'Leer el aviso',
  readAndDecide: 'Leer y decidir',
  addChild: 'Añadir un niño o una niña',
  downloadEverything: 'Descargar todo',
  noTimeYet: 'aún nada de tiempo',
  underAMinute: 'menos de un minuto',
  animals: {
    fox: 'zorro',
    owl: 'búho',
    whale: 'ballena',
    turtle: 'tortuga',
    lion: 'león',
    rabbit: 'conejo',
    parrot: 'loro',
    hedgehog: 'erizo',
  },
  gate: {
    pressButton: 'Pulse el botón y manténgalo pulsado tres segundos.',
    keepHolding: 'Siga pulsando',
    pressAndHold: 'Mantener pulsado',
    backToGarden: 'Volver al jardín',
    question: '¿Cuánto es {first} por {second}?',
    numbers: {
      3: 'tres',
      4: 'cuatro',
      6: 'seis',
      7: 'siete',
      8: 'ocho',
      9: 'nueve',
      11: 'once',
      12: 'doce',
    },
    hint: 'Responda con cifras.',
    anotherNumber: 'Ese era otro número. Aquí tiene una pregunta nueva.',
    open: 'Abrir',
  },
  signedIn: {
    looking: 'Buscando su cuenta',
    playsWithout: '{failure} Todos los juegos funcionan sin ella.',
    firstTitle: 'Primero inicie sesión',
    firstText: 'Esta página trata de su cuenta, y nadie ha iniciado sesión en este dispositivo.',
  },
  confirm: {
    title: '¿Es usted?',
    passkeyText:
      'Su cuenta tiene una llave de acceso. Muéstrela para continuar; vale durante cinco minutos.',
    showPasskey: 'Mostrar la llave de acceso',
    notHere: 'No la tengo aquí',
    notShown: 'No se mostró ninguna llave de acceso. Inténtelo de nuevo o continúe sin ella.',
    wrongPassword: 'Esta no es la contraseña de esta cuenta.',
    bothNeeded:
      'Sin la llave de acceso hacen falta las dos cosas: su contraseña y el código que enviamos a {email}.',
    writePassword: 'Escriba su contraseña para continuar; vale durante cinco minutos.',
    yourPassword: 'Su contraseña',
    goOn: 'Continuar',
  },
  code: {
    label: 'Código del correo',
    hint: 'Ocho cifras, válido durante 10 minutos.',
    sendNew: 'Enviar un código nuevo',
    onItsWay: 'Un código nuevo está en camino.',
  },
  camera: {
    title: 'La cámara',
    text: 'En los juegos, las imágenes se leen en este dispositivo y se desechan al instante. No se guarda ni se envía ninguna imagen ni ninguna posición de una mano, un cuerpo o una cara. En una llamada, la imagen y el sonido van a la persona a quien usted deja entrar, y no se guardan en ningún sitio.',
    seeMeter: 'Ver cuánto envía la cámara',
  },
  failures: {
    offline:
      'No se puede llegar al servidor. No se ha perdido nada; inténtelo de nuevo cuando vuelva la red.',
    'not-signed-in': 'Su sesión se ha cerrado. Inicie sesión de nuevo para continuar.',
    'wrong-credentials':
      'El correo y la contraseña no se corresponden. Revise ambos e inténtelo de nuevo.',
    'wrong-code':
      'Este código no es correcto o tiene más de 10 minutos. Revíselo o pida uno nuevo.',
    'wrong-passkey': 'Esta llave de acceso no es de esta cuenta. Pruebe con otra.',
    'weak-password':
      'Esta contraseña es de las primeras que otros adivinarían. Elija otras palabras.',
    'mailbox-first':
      'Nadie ha mostrado aún que lee el correo de esta cuenta. Un código va en camino: escríbalo aquí.',
    'confirm-first': 'Primero necesitamos saber que es usted. Inténtelo de nuevo.',
    'passkey-first': 'Primero hace falta su llave de acceso. Inténtelo de nuevo.',
    'consent-first': 'Primero lea el aviso y acéptelo; hasta entonces no se guarda nada.',
    'invite-over':
      'Esta invitación ha terminado: se usó, se retiró o es demasiado antigua. Pida una nueva.',
    'own-invite':
      'Esta es su propia invitación. Envíe el enlace a la otra familia, que lo abre en su dispositivo.',
    'too-many': 'Ya hay demasiados. Retire uno o termine uno, e inténtelo de nuevo.',
    'cannot-meet':
      'Estos dos niños no pueden encontrarse ahora. No se ha perdido nada; consulte su amistad aquí.',
    'not-found': 'Esto no está en su cuenta. Quizá se quitó en otro dispositivo.',
    'pass-over': 'Esta forma de llamar ha terminado. Pida a la familia un enlace nuevo.',
    'too-large': 'Fue demasiado de una vez para el servidor. Cargue la página de nuevo.',
    'too-many-requests':
      'Demasiados intentos en poco tiempo. Espere un minuto e inténtelo de nuevo.',
    'foreign-origin':
      'Esta página se abrió en una dirección que el servidor no conoce. Use su propia dirección.',
    'invalid-request': 'El servidor no aceptó esto. Revise lo que ha escrito e inténtelo de nuevo.',
    'server-error':
      'El servidor cometió un error. Lo que ha escrito se conserva; inténtelo de nuevo en un minuto.',
  },
};
