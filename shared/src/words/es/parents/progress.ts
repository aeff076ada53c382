import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['parents/progress'] = {
  title: 'Progreso',
  loading: 'Cargando lo que se jugó',
  nothingYet: 'Aún no se ha jugado nada',
  nothingYetText:
    'Elija a este niño en «¿Quién juega?» en el jardín. Una ronda aparece aquí un minuto después de terminar, y un libro cuando se cierra.',
  played: 'Jugado',
  rounds: 'Rondas',
  xpEarned: 'XP ganados',
  whatNext: 'Qué sigue',
  howItGoes: 'Cómo va',
  next: {
    together: 'Jueguen juntos a «{skill}»: una mano cada uno, o por turnos.',
    lamp: 'Ponga una lámpara o una ventana delante del niño, no detrás.',
    step: '«{skill}» va bien. Lo siguiente es: {step}.',
    shortRounds: 'Unas pocas rondas cortas en días distintos hacen más que una larga.',
    game: 'Pruebe ahora «{game}». Practica otra cosa: {skill}.',
  },
  withinSentence: (name) => name.charAt(0).toLowerCase() + name.slice(1),
  roundsPlayed: { one: '{number} ronda', other: '{number} rondas' },
  status: {
    'going-well': { label: 'Va bien', meaning: 'Lo logra sin ayuda, con pocos fallos.' },
    practising: { label: 'Practicando', meaning: 'Lo logra, con algunos fallos o ayuda.' },
    'play-together': {
      label: 'Jugar juntos',
      meaning: 'Aún difícil. Va mejor con alguien al lado.',
    },
    'not-measured-yet': {
      label: 'Aún sin medir',
      meaning: 'Hacen falta {rounds} rondas medidas para decir algo.',
    },
    'not-seen': {
      label: 'Sin medir',
      meaning:
        'La cámara no vio lo bastante para decirlo. Ayudan más luz de frente y un paso atrás.',
    },
  },
  books: {
    title: 'Libros',
    gone: 'Un libro que ya no está aquí',
    read: { once: 'Leído una vez', twice: 'Leído dos veces', more: 'Leído {number} veces' },
    together: {
      once: ', una vez junto con otra casa',
      twice: ', dos veces junto con otra casa',
      more: ', {number} veces junto con otra casa',
    },
    onceTogether: ', junto con otra casa',
    alwaysTogether: ', siempre junto con otra casa',
    allPages: { one: 'Toda la página ({number})', other: 'Las {number} páginas' },
    upTo: 'Hasta {read} de {all} páginas',
    far: '{far}, {time}, por última vez el {day}',
  },
  days: {
    minutes: 'Minutos al día',
    effort: 'Cómo de difícil fue',
    tooFew: 'Hacen falta tres rondas medidas en estas dos semanas para decir algo.',
    chart:
      'Minutos jugados en los últimos {days} días: se jugó en {played} de ellos. La tabla de abajo tiene los números.',
    effortChart:
      'Cómo de difícil fue en los últimos {days} días: medido en {measured}, jugado pero no medido en {missed}. La tabla de abajo tiene las palabras.',
    hard: 'difícil',
    someEffort: 'algo de esfuerzo',
    easy: 'fácil',
    notMeasured: 'sin medir',
    missed:
      'Jugado, pero no medido: la cámara vio demasiado poco, o las rondas fueron demasiado cortas.',
    asTable: 'Lo mismo en una tabla',
    none: 'No se jugó en estas dos semanas.',
    day: 'Día',
    xp: 'XP',
    howHard: 'Dificultad',
    about: '{day} (aprox.)',
    aboutText:
      '«Aprox.»: el reloj de un dispositivo se ajustó después de jugar una ronda, así que su día puede ser otro.',
  },
  skills: {
    letter_trace: {
      skill: 'Formar letras y números, trazo a trazo',
      steps: {
        lines: 'Líneas rectas',
        curves: 'Curvas',
        shapes: 'Formas',
        digits: 'Números del 0 al 9',
        capitals: 'Letras mayúsculas',
        letters: 'Letras minúsculas',
        'own-name': 'El propio nombre',
      },
    },
    bubble_pop: {
      skill: 'Alcanzar y coordinar ojo y mano',
      steps: {
        'big-slow': 'Burbujas grandes y lentas',
        small: 'Burbujas pequeñas',
        'colour-rule': 'Burbujas de un color',
        'number-rule': 'Burbujas en el orden de sus números',
      },
    },
    hand_pong: {
      skill: 'Turnarse y ver adónde llegará una pelota',
      steps: {
        'slow-wide': 'Pelotas lentas, una pala ancha',
        steady: 'Pelotas regulares',
        quick: 'Pelotas al ritmo del niño',
        spin: 'Pelotas con efecto',
      },
    },
    finger_count: {
      skill: 'Saber cuántos, de ninguno a diez, mostrando los dedos',
      steps: {
        'to-three': 'De uno a tres, en una mano',
        'to-five': 'De uno a cinco, en una mano',
        'two-hands': 'De seis a diez, con las dos manos',
        'one-more': 'Uno más',
        sums: 'Dos grupos juntos',
        'none-left': 'Cuántos quedan, también ninguno',
      },
    },
    mouth_munch: {
      skill: 'Letras y primeros sonidos, con los brazos en reposo',
      steps: {
        'wide-mouth': 'Girar la cabeza, abrir la boca',
        'narrow-lane': 'Apuntar a bocados pequeños',
        'first-letters': 'Encontrar una letra entre otras',
        'sound-choice': 'La letra con la que empieza una palabra',
        word: 'Palabras cortas, letra a letra',
      },
    },
    number_catch: {
      skill: 'Números y comparar, con todo el cuerpo',
      steps: {
        'catch-all': 'Inclinarse y dar pasos para atrapar',
        'the-one': 'Encontrar un número entre otros',
        'more-than': 'Distinguir más de menos',
        'number-line': 'El número que sigue',
        'makes-ten': 'Lo que juntos suma diez',
      },
    },
  },
};
