import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['parents/children'] = {
  welcome: {
    title: 'Para jugar no hace falta cuenta',
    text: 'Sin cuenta todo funciona y no se envía nada: lo que se juega queda en este dispositivo. Con una, usted ve qué practicó cada niño y dónde le costó.',
  },
  loading: 'Cargando la lista',
  noticeChanged: 'El texto que usted aceptó ha cambiado. Por favor, léalo de nuevo.',
  inviteWaits: 'Abrió una invitación. Todavía espera su respuesta.',
  seeInvite: 'Ver la invitación',
  notAgreed:
    'No se guarda nada: usted no lo ha aceptado. Todos los juegos funcionan sin ello. Para ver qué practicó un niño, lea el aviso y decida.',
  addToSee: 'Añada un niño para ver qué se jugó y cómo fue.',
  seeProgress: 'Ver el progreso',
  years: 'De {from} a {to} años',
  noPlay: 'Nada en los últimos 7 días',
  lastWeek: {
    one: 'Últimos 7 días: {time} en {number} día',
    other: 'Últimos 7 días: {time} en {number} días',
  },
  more: 'Más',
  rooms: {
    friends: { title: 'Amigos', text: 'Con quién juegan sus niños en otras casas' },
    relatives: { title: 'Familiares', text: 'Quién lee con sus niños desde otra casa' },
    consent: { title: 'Consentimiento', text: 'Lo que usted aceptó, y cómo retirarlo' },
    account: {
      title: 'Cuenta',
      text: 'Contraseña, llaves de acceso, dispositivos, sus datos, cerrar sesión',
    },
    devices: {
      title: 'Cámara, micrófono y voz',
      text: 'Cuáles usan los juegos y las llamadas en este dispositivo',
    },
    'on-this-device': {
      title: 'En este dispositivo',
      text: 'Lo que se conserva aquí, todo para un viaje, y la pantalla de inicio',
    },
    privacy: { title: 'Privacidad', text: 'Qué se conserva y durante cuánto tiempo' },
  },
  add: 'Añadir a {name}',
  lookingForChild: 'Buscando a este niño',
  changeChild: 'Cambiar {name}',
  removeChild: 'Quitar a {name}',
  removeQuestion: '¿Quitar a {name}?',
  removeConsequence:
    'El apodo y todo lo guardado de los juegos de este niño se borran para siempre. No se puede deshacer.',
  removeForGood: 'Quitar para siempre',
  form: {
    nickname: 'Apodo',
    nicknameText: 'Hecho de dos palabras, para que no se guarde ningún nombre verdadero.',
    anotherName: 'Otro nombre',
    age: 'Edad',
    animal: 'Su animal',
    languages: 'Idiomas',
    languagesHint:
      'Hasta tres, primero el que su niño habla mejor. Toque uno otra vez para quitarlo.',
    places: ['primero', 'segundo', 'tercero'],
    playADay: 'Juego al día',
    playADayHint:
      'Cuando se acaba el tiempo, a la luciérnaga le entra sueño al final de una ronda. Cada dispositivo cuenta por separado.',
    noEnd: 'Sin límite',
    calm: 'Imágenes tranquilas',
    calmHint:
      'Las cosas se desvanecen en lugar de volar de un lado a otro. Para un niño al que altera mucho movimiento.',
  },
};
