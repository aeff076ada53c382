import type { AreaWords } from '../areas.ts';

export const words: AreaWords['home'] = {
  lines: {
    choosePlace: 'Toca donde quieras jugar',
    storyTree: 'Árbol de cuentos',
    gamesSleep: 'Los juegos duermen hasta mañana',
    whoPlays: '¿Quién juega?',
    cameraOnlyLooks: 'La cámara solo mira. No guarda fotos.',
  },
  titles: {
    letter_trace: 'Camino de letras',
    bubble_pop: 'Estanque de burbujas',
    hand_pong: 'Pelota del prado',
    finger_count: 'Arroyo de números',
    mouth_munch: 'Banquete de la luna',
    number_catch: 'Huerto de números',
  },
  avatars: {
    fox: 'Zorro',
    owl: 'Búho',
    whale: 'Ballena',
    turtle: 'Tortuga',
    lion: 'León',
    rabbit: 'Conejo',
    parrot: 'Loro',
    hedgehog: 'Erizo',
  },
  buttons: {
    grownUps: 'Mayores',
    guest: 'De visita',
    justPlay: 'Jugar ya',
    back: 'Volver',
    garden: 'Jardín',
    hearPlaces: 'Escucha dónde puedes jugar',
    stopVoice: 'Parar la voz',
    hearCamera: 'Escucha sobre la cámara',
    makeDay: 'Que sea de día',
    makeDusk: 'Que anochezca',
    language: 'Elige tu idioma',
  },
  choosePlaceTitle: 'Elige un lugar para jugar',
  playsChange: 'juega. Cambiar',
  addChild: 'Para mayores: añadir un niño o una niña',
  gamesAsleep: 'Los juegos duermen',
  oneMoment: 'Un momento',
  growing: {
    one: 'Tu jardín: {number} planta crece',
    other: 'Tu jardín: {number} plantas crecen',
  },
  blooming: { one: '{number} en flor', other: '{number} en flor' },
  errors: {
    'not-found': {
      title: 'Aquí no hay nada',
      text: 'Puede que la dirección sea antigua o esté mal escrita. El jardín sigue ahí.',
    },
    offline: {
      title: 'Internet se ha ido un momento',
      text: 'Esta página lo necesita una vez. Llegará sola cuando vuelva internet. No se pierde nada.',
    },
    'screen-did-not-load': {
      title: 'Esta página no ha llegado',
      text: 'Puede que la red falle un momento o que haya una versión nueva. No se pierde nada.',
    },
    unexpected: {
      title: 'Algo se ha atascado',
      text: 'Es culpa nuestra, no tuya. Casi siempre se arregla cargando la página otra vez.',
    },
  },
  toGarden: 'Ir al jardín',
  loadAgain: 'Cargar la página otra vez',
};
