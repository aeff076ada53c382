import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['parents/rights'] = {
  title: 'Consentimiento',
  text: 'Lo que usted aceptó. Cada cosa vale por sí sola, y nada está activo antes de que lo acepte.',
  loading: 'Cargando lo que usted aceptó',
  whatYouAgreedTo: 'Lo que usted aceptó',
  agreed: 'Usted ha aceptado esto.',
  off: 'Desactivado. Usted no ha aceptado esto.',
  wordsHaveChanged: 'El texto ha cambiado desde entonces. Por favor, léalo de nuevo.',
  readWords: 'Leer el texto',
  earlier: 'Antes',
  agreedOn: 'Aceptado el {day} {how}, según el texto del {version}.',
  endedOn: 'Terminado el {day}.',
  how: {
    'password-and-mail': 'con su contraseña y un correo enviado a usted',
    'passkey-and-mail': 'con su llave de acceso y un correo enviado a usted',
    'code-and-mail': 'con su contraseña, un código recibido por correo y un correo enviado a usted',
  },
  kinds: {
    'play-data': {
      title: 'Guardar lo jugado',
      summary: 'Cada niño y las cifras de las rondas terminadas se guardan para usted.',
      withdraw: 'Retirar y borrar',
      question: '¿Retirarlo y borrar todo lo jugado?',
      consequence:
        'Todos los niños de su cuenta se borran de inmediato: apodo, grupo de edad, animal, idiomas y ajustes, todas las rondas y todas las sumas de los días. No se puede deshacer. Su cuenta se queda, y todos los juegos siguen funcionando en este dispositivo.',
    },
    calls: {
      title: 'Llamadas con otra casa',
      summary:
        'Usted puede abrir llamadas entre su niño y alguien a quien invite. Quién llamó y cuándo se guarda para usted.',
      withdraw: 'Retirar las llamadas y borrar',
      question: '¿No más llamadas?',
      consequence:
        'Una llamada en curso termina, y ya no se puede abrir ninguna llamada desde su cuenta. Todos los familiares con su forma de llamar y la lista de llamadas se borran de inmediato; si usted acepta otra vez, los invita de nuevo. Los amigos se quedan y esperan. De lo que se dijo y se mostró nunca se guardó nada.',
    },
  },
  calls: {
    intro:
      'Algunas cosas se juegan entre dos casas: un libro ilustrado con un abuelo o una abuela, un juego de pelota con otro niño. Para ellas, y solo mientras duran:',
    whileTheyLast: [
      'En el libro ilustrado, la imagen y el sonido van de su dispositivo al otro. Van cifrados por el camino y nunca se guardan.',
      'El juego de pelota solo envía dónde están la pelota y las manos: ninguna imagen, ningún sonido.',
      'El otro dispositivo conoce la dirección de internet del suyo, como en cualquier llamada.',
    ],
    storedIntro: 'Lo que se guarda, solo para usted:',
    stored: [
      'De un familiar a quien invita: el nombre que da, qué es de su niño, cuándo llamó por última vez y las horas que usted le fija. Se borra 90 días después de que usted diga que ya no puede llamar.',
      'De cada llamada con un familiar: cuándo empezó y terminó, y quién la terminó. Se borra a los 90 días.',
      'De un amigo de otra familia: un animal, y desde cuándo.',
    ],
    whoCanCome:
      'Solo puede venir alguien a quien usted envíe un enlace, y solo usted le deja entrar: con un toque cada vez, o en horas que fija para un familiar. Nunca hay más de un invitado. No hay ninguna lista de personas ni forma de escribir mensajes.',
    agree: 'Acepto las llamadas',
    leaveOff: 'Dejarlas desactivadas',
  },
  notice: {
    title: 'Antes de que se guarde nada',
    wordsHaveChanged:
      'Este texto ha cambiado desde que usted lo aceptó. Por favor, léalo de nuevo.',
    youDecide:
      'Usted decide si se guarda lo que juegan sus niños. Todos los juegos funcionan de ambas maneras. Le enviamos un correo sobre lo que decida, y puede cambiarlo en cualquier momento.',
    agree: 'Acepto: guardar lo que juegan',
    takeBack: 'Retirar mi consentimiento',
    playWithout: 'Jugar sin ello',
    without:
      'Sin ello todo funciona y no se guarda nada: ningún niño, ninguna ronda. Lo que se juega queda en este dispositivo.',
    version: 'Texto del {day}',
    storedTitle: 'Qué se guarda',
    stored: [
      'Su dirección de correo y una forma irreconocible de su contraseña.',
      'De cada niño, un apodo inventado, un grupo de edad, un animal, los idiomas que usted elige y cómo juega mejor.',
      'De cada ronda terminada: qué juego y qué paso, cuánto duró, cuántas gotas dio y cómo de difícil fue.',
      'De cada vez que se leyó un libro: qué libro, cuántas de sus páginas, cuánto tiempo, y si alguien en otra casa leyó también, pero no quién.',
      'Si también acepta las llamadas: el nombre que da cada familiar y qué es de su niño, cuándo llamó por última vez, y cuándo empezó y terminó cada llamada, y quién la terminó.',
    ],
    whyTitle: 'Para qué',
    why: 'Para mostrarle qué practica su niño y dónde necesita ayuda, en todos sus dispositivos, y para nada más. No hay publicidad, y no se vende ni se regala nada.',
    whoTitle: 'Quién lo ve',
    who: 'Usted, cuando ha iniciado sesión. Quien administra este servidor puede llegar a lo que hay en él, para mantenerlo en marcha. Nadie más.',
    notStoredTitle: 'Qué no se guarda',
    notStored: [
      'Ninguna imagen, ningún vídeo y ningún sonido: los juegos leen la cámara solo en su dispositivo, y una llamada va al otro dispositivo sin que se conserve.',
      'Ninguna posición de una mano, un cuerpo o una cara.',
      'Ningún nombre verdadero, cumpleaños, dirección ni escuela de un niño.',
      'Ninguna otra página que visite: aquí no hay rastreadores.',
    ],
    howLongTitle: 'Durante cuánto tiempo',
    canDoTitle: 'Qué puede hacer usted',
    canDo:
      'Llevarse todo en un archivo, quitar a un niño, retirar su consentimiento o eliminar la cuenta: cada cosa de inmediato y sin preguntar a nadie.',
  },
  retention: {
    what: 'Qué',
    howLong: 'Cuánto tiempo',
    rows: [
      {
        what: 'Cada ronda terminada, y cada vez que se leyó un libro',
        howLong: '90 días, después solo la suma de su día',
      },
      { what: 'Las sumas de cada día', howLong: 'hasta que quite al niño o la cuenta' },
      {
        what: 'Apodo, grupo de edad, animal, idiomas y ajustes',
        howLong: 'hasta que quite al niño o la cuenta',
      },
      {
        what: 'Cuándo empezó y terminó una llamada, con quién, y quién la terminó',
        howLong: '90 días',
      },
      {
        what: 'El nombre de un familiar, y qué es del niño',
        howLong:
          'hasta que retire las llamadas o quite al niño, o 90 días después de que ya no pueda llamar',
      },
      { what: 'Una invitación que ha terminado', howLong: '7 días' },
      { what: 'Su dirección de correo', howLong: 'hasta que elimine la cuenta' },
      { what: 'Lo que usted aceptó, y cuándo', howLong: 'hasta que elimine la cuenta' },
      {
        what: 'Un dispositivo en el que inició sesión',
        howLong: '30 días sin uso, 90 días como máximo, o hasta que cierre la sesión',
      },
      { what: 'Un código que le enviamos por correo', howLong: '10 minutos' },
      {
        what: 'Una cuenta que nadie usa',
        howLong: 'a los 540 días le avisamos por correo; 30 días después se borra todo',
      },
      {
        what: 'Imágenes y sonido de la cámara',
        howLong: 'nunca se conservan; solo se envían en una llamada, a quien usted deja entrar',
      },
    ],
  },
  privacy: {
    title: 'Privacidad',
    text: 'Sin cuenta no guardamos absolutamente nada: lo que se juega queda en este dispositivo. El resto de esta página trata de las familias con cuenta, una vez que una madre o un padre ha aceptado.',
  },
};
