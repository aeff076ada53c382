import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['parents/friends'] = {
  title: 'Amigos en otras casas',
  text: 'Dos niños de dos familias pueden jugar juntos al balón del prado. Una madre o un padre envía un enlace, la otra familia lo abre y dice que sí. El uno del otro ven un animal que juega: ningún nombre, ninguna imagen, ningún sonido, ningún mensaje.',
  off: 'El juego con otra casa está desactivado: usted no lo ha aceptado. Antes no se puede jugar ni invitar.',
  addChildFirst: 'Añada primero un niño: una invitación es para un niño.',
  loading: 'Cargando los amigos',
  friendsOf: 'Amigos de {name}',
  noneYet: 'Aún no hay amigos en otra casa.',
  invite: 'Invitar a un amigo',
  sendThis: 'Envíe esto a la otra familia',
  otherFamily: 'la otra familia',
  takenUp: 'La invitación fue aceptada. Ahora son amigos.',
  activeSince: 'Juega al balón del prado con su niño, desde el {day}',
  hasEnded: 'Esta amistad ha terminado.',
  blocked: 'Usted bloqueó a esta familia.',
  ways: {
    end: {
      title: 'Terminar',
      question: '¿Terminar esta amistad?',
      consequence:
        'Los dos ya no pueden encontrarse, y un juego en curso se detiene de inmediato. La otra familia ve que ha terminado. Una nueva invitación puede crear otra.',
      done: 'Terminarla',
    },
    block: {
      title: 'Bloquear',
      question: '¿Bloquear a esta familia?',
      consequence:
        'La amistad termina de inmediato, y ninguna invitación vale ya entre las dos familias. No se puede deshacer. La otra familia solo ve que ha terminado.',
      done: 'Bloquear para siempre',
    },
  },
  now: {
    title: 'Ahora son amigos',
    text: 'En el jardín, {name} toca la pelota del prado y después el animal del amigo. Cuando los dos lo han hecho, juegan. Acuerde una hora con la otra familia: no se llama a nadie.',
    yourChild: 'su niño',
    goAndPlay: 'Ir a jugar',
    seeFriends: 'Ver los amigos',
  },
  answer: {
    title: 'Una invitación para jugar juntos',
    cannot: 'Esta invitación no se puede aceptar',
    looking: 'Mirando la invitación',
    text: 'Un niño de otra casa (su animal: {animal}) quiere jugar al balón del prado con el suyo. Usted puede terminarlo en cualquier momento. La invitación espera hasta {moment}.',
    notNow: 'Ahora no',
    whichChild: '¿Cuál de sus niños?',
    accept: 'Dejar que jueguen juntos',
    none: 'Aquí no hay ninguna invitación',
    noneText:
      'Abra otra vez, entero, el enlace que le envió la otra familia. Una invitación vale una vez y durante el tiempo que eligieron; después pueden enviarle una nueva.',
    accountFirst:
      'Otra familia invita a su niño a un juego de pelota entre las dos casas. Ambas familias tienen que aceptarlo, por eso necesita una cuenta. Mientras tanto, la invitación espera aquí.',
    whatTheySee:
      'El uno del otro, los niños ven un animal que juega: ningún nombre, ninguna imagen, ningún sonido, ningún mensaje.',
    steps: {
      'keep-play':
        'Decida primero si su niño puede guardarse en su cuenta: sin niño no hay a quién invitar.',
      'add-child': 'Añada ahora al niño que va a jugar.',
      'allow-calls': 'Decida ahora si su niño puede jugar con otra casa.',
    },
  },
};
