import type { AreaWords } from '../areas.ts';

// Read by a child and by a grandmother: nobody is addressed as one speaks to the other.
export const words: AreaWords['together'] = {
  own: {
    you: 'La imagen propia, tal como la ve la cámara',
    youWithoutPicture: 'El dibujo propio: no hay ninguna cámara encendida',
    cameraOn: 'Cámara encendida',
    microphoneOn: 'Micrófono encendido',
    onlySound: 'Por ahora, solo sonido',
  },
  faces: 'Juntos aquí',
  theirFace: (name) => name,
  larger: (name) => `Ver a ${name} en grande`,
  backToPage: 'Volver al cuento',
  wakeSound: 'Activar el sonido',
  comesBack: (name) => `Un momento, ${name} vuelve enseguida`,
  pictures: 'Enviar un dibujo',
  bursts: { wave: 'Saludo', clap: 'Aplauso', heart: 'Corazón', star: 'Estrella' },
  hangUp: 'Adiós',
  holdToHangUp: 'Mantener pulsado para decir adiós',
  sayGoodbye: '¿Decimos adiós?',
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
  handComes: 'Enseguida la cámara verá la mano',
  handStaysAway: 'La cámara no ve la mano en este momento. También sirve un dedo.',
};
