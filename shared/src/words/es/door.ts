import type { AreaWords } from '../areas.ts';

export const words: AreaWords['door'] = {
  somebody: 'Alguien que conoces',
  ringing: (name) => `¡${name} llama a la puerta! Busca a una persona mayor.`,
  comesIn: (name) => `¡${name} entra ahora!`,
  opening: (name) => `${name} está entrando`,
  again: (name) => `¡${name} está otra vez en la puerta!`,
  missed: (name) => `${name} pasó por aquí`,
  cutOff: 'La hora del cuento ha terminado',
  parted: {
    child: (name) => `¡Adiós, ${name}!`,
    relative: (name) => `${name} ha dicho adiós`,
    lost: (name) => `${name} se ha ido un momento`,
  },
  afterwards: {
    ringsAgain: (name) => `${name} puede volver a llamar`,
    comesBack: (name) => `La puerta se abre cuando vuelva ${name}`,
    waits: (name) => `${name} sigue en la puerta`,
    askGrownUp: 'Pregúntale a una persona mayor',
  },
  openDoor: 'Abrir la puerta',
  notNow: 'Ahora no',
  back: (name) => `Volver con ${name}`,
  done: 'Listo',
  good: 'Vale',
  grownUp: {
    comesOn: (name) => `Para mayores: se encienden la cámara y el micrófono. Ve y oye: ${name}.`,
    pleaseAllow:
      'Para mayores: si el navegador pregunta por la cámara y el micrófono, permita los dos.',
    callsWereOff:
      'Para mayores: se desactivaron las llamadas y por eso esta ha terminado. La cámara y el micrófono están apagados.',
  },
  media: {
    denied:
      'Para mayores: este navegador no tiene permiso para la cámara ni el micrófono. Permita los dos junto a la dirección y enciéndalos otra vez.',
    none: 'Para mayores: no se encuentra ni cámara ni micrófono. Conecte uno y enciéndalo otra vez.',
    'in-use':
      'Para mayores: otro programa tiene la cámara o el micrófono. Ciérrelo y enciéndalos otra vez.',
    'insecure-page':
      'Para mayores: la cámara y el micrófono necesitan una página que empiece por https. Abra el juego en esa dirección.',
    'in-app-browser':
      'Para mayores: esta página está abierta dentro de otra aplicación, que no deja usar la cámara. Ábrala en el navegador.',
    failed:
      'Para mayores: la cámara no se ha encendido. Enciéndala otra vez; si sigue apagada, reinicie el navegador.',
    'old-browser':
      'Para mayores: este navegador no puede usar la cámara ni el micrófono. Uno actual sí puede.',
  },
  cameraAgain: 'Encender la cámara',
  goOnWithout: 'Seguir sin cámara',
};
