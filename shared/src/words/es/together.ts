import type { AreaWords } from '../areas.ts';

export const words: AreaWords['together'] = {
  own: {
    you: 'Usted, tal como le ve su cámara',
    cameraOn: 'Cámara encendida',
    microphoneOn: 'Micrófono encendido',
    onlySound: 'Por ahora, solo sonido',
  },
  faces: 'Ustedes dos',
  theirFace: (name) => name,
  wakeSound: 'Activar el sonido',
  comesBack: (name) => `Un momento, ${name} vuelve enseguida`,
  pictures: 'Enviar un dibujo',
  bursts: { wave: 'Saludo', clap: 'Aplauso', heart: 'Corazón', star: 'Estrella' },
  hangUp: 'Adiós',
  holdToHangUp: 'Mantener pulsado para decir adiós',
  sayGoodbye: '¿Quiere despedirse?',
  yesGoodbye: 'Sí, adiós',
  noStay: 'No, me quedo',
  whoTurns: '¿Quién pasa las páginas?',
  // Not "los dos": they may be a grandmother and a girl.
  turns: {
    either: 'Cualquiera pasa las páginas',
    us: 'Yo paso las páginas',
    them: (name) => `${name} pasa las páginas`,
  },
  turnsNow: (name) => `Ahora ${name} pasa las páginas`,
  wantsToTurn: (name) => `${name} quiere pasar la página`,
  handComes: 'Enseguida la cámara verá su mano',
  handStaysAway: 'La cámara no ve su mano en este momento. También sirve un dedo.',
};
