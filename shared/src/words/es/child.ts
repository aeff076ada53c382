import type { AreaWords } from '../areas.ts';

export const words: AreaWords['child'] = {
  lines: {
    gardenGrew: '¡Has hecho crecer el jardín!',
    fireflySleepy: 'La luciérnaga ya tiene sueño',
    restArms: '¿Descansamos los brazos?',
    choosePartner: 'Elige con quién juegas',
    playByHand: '¡Juega con la mano!',
    playByBody: '¡Juega con todo el cuerpo!',
    playByFace: '¡Juega con la cara!',
    openEye: 'Abre el ojo de la cámara',
    lampOn: 'Enciende una lámpara',
    wipeEye: 'Limpia el ojo de la cámara',
    goBack: 'Ve un poquito hacia atrás',
    comeNearer: 'Acércate un poquito más',
    fingerMeanwhile: 'Mientras tanto, juega con el dedo',
    buttonsMeanwhile: 'Mientras tanto, juega con los botones',
    turnBack: 'Gira la pantalla como antes',
  },
  buttons: {
    again: 'Otra vez',
    garden: 'Jardín',
    backToGarden: 'Volver al jardín',
    showHand: 'Enseñar la mano',
    showBody: 'Enseñar todo el cuerpo',
    showFace: 'Enseñar la cara',
    useFinger: 'Usar un dedo',
    useButtons: 'Usar los botones',
    tryCamera: 'Probar otra vez la cámara',
    bear: 'El oso',
    twoHere: 'Ustedes dos aquí',
    callAgain: 'Llamar otra vez',
    loadNew: 'Cargar de nuevo',
    thisWay: 'Empezar así de nuevo',
  },
  sees: {
    hand: { one: 'Enseña la mano', two: 'Enseña las dos manos' },
    body: {
      one: 'Da pasos atrás: enseña todo el cuerpo',
      two: 'Den pasos atrás: que se vean los dos',
    },
    face: { one: 'Enseña la cara', two: 'Enseñen las dos caras' },
  },
  moves: {
    fist: 'Cierra el puño',
    'open-palm': 'Abre mucho la mano',
    point: 'Señala con un dedo',
    pinch: 'Junta el pulgar y el dedo',
    wave: 'Saluda con la mano',
    strike: 'Toca el tambor',
    'sweep-left': 'Barre hacia la izquierda',
    'sweep-right': 'Barre hacia la derecha',
    'sweep-up': 'Barre hasta arriba',
    'sweep-down': 'Barre hasta abajo',
    'fingers-0': 'No enseñes ningún dedo',
    'fingers-1': 'Enseña un dedo',
    'fingers-2': 'Enseña dos dedos',
    'fingers-3': 'Enseña tres dedos',
    'fingers-4': 'Enseña cuatro dedos',
    'fingers-5': 'Enseña cinco dedos',
    'fingers-6': 'Enseña seis dedos',
    'fingers-7': 'Enseña siete dedos',
    'fingers-8': 'Enseña ocho dedos',
    'fingers-9': 'Enseña nueve dedos',
    'fingers-10': 'Enseña diez dedos',
    'arms-up': 'Sube los dos brazos',
    'arm-out-left': 'Estira el brazo izquierdo',
    'arm-out-right': 'Estira el brazo derecho',
    'touch-head': 'Tócate la cabeza',
    'cross-midline-left': 'Cruza la mano izquierda al otro lado',
    'cross-midline-right': 'Cruza la mano derecha al otro lado',
    crouch: 'Agáchate mucho',
    'one-leg-left': 'Levanta el pie izquierdo',
    'one-leg-right': 'Levanta el pie derecho',
    still: 'No te muevas nada',
    'pose-wings': 'Abre los brazos como alas',
    'pose-star': 'Ponte como una gran estrella',
    'pose-cactus': 'Dobla los brazos como un cactus',
    'pose-pot': 'Ponte como una tetera',
    'pose-tree': 'Ponte como un árbol',
    'mouth-open': 'Abre mucho la boca',
    'smile-shape': 'Estira los labios',
    'brows-up': 'Sube las cejas',
    'cheeks-out': 'Infla las mejillas',
    'lips-round': 'Pon los labios redondos',
    'eyes-closed': 'Cierra los ojos',
    'lean-left': 'Inclínate a la izquierda',
    'lean-right': 'Inclínate a la derecha',
    'step-left': 'Da un paso a la izquierda',
    'step-right': 'Da un paso a la derecha',
    'head-turn-left': 'Gira la cabeza a la izquierda',
    'head-turn-right': 'Gira la cabeza a la derecha',
    'head-tilt-left': 'Ladea la cabeza a la izquierda',
    'head-tilt-right': 'Ladea la cabeza a la derecha',
    'x-left': 'Ve a la izquierda',
    'x-right': 'Ve a la derecha',
    'y-up': 'Ve hacia arriba',
    'y-down': 'Ve hacia abajo',
  },
  ofChild: { left: '{move}, quien está a la izquierda', right: '{move}, quien está a la derecha' },
  camera: {
    howToPlay: '¿Cómo quieres jugar?',
    staysHere:
      'Para mayores: la imagen de la cámara se queda en este dispositivo. No se envía ni se guarda nada de ella.',
    gettingReady: 'Ya casi empezamos',
    pleaseAllow: 'Para mayores: permita la cámara cuando el navegador lo pregunte.',
    fetching: 'Traemos la parte que te ve',
    fetched: '{loaded} de {total} MB',
    isOn: 'Cámara encendida',
    you: 'Tú, como te ve la cámara',
    seesNobody: 'La cámara no ve a nadie',
    which: 'Para mayores: ¿qué cámara?',
    asBrowserChooses: 'La que elija el navegador',
    storageFull:
      'En este dispositivo ya no queda sitio para el juego. Se puede jugar a todo, pero la parte que te ve habrá que traerla otra vez la próxima vez.',
    black:
      'Para mayores: la imagen de la cámara está negra. ¿Hay algo sobre la lente o está cerrada la tapa?',
    dark: 'Para mayores: aquí está demasiado oscuro. Con una lámpara delante, la cámara podrá ver.',
    blurred:
      'Para mayores: la imagen de la cámara está borrosa. Limpie la lente y quite la película, si la hay.',
    tooNear:
      'Para mayores: tan cerca, la cámara solo ve una parte. Las manos y la cara se ven mejor a un brazo de distancia; el cuerpo entero, a tres pasos.',
    tooFar:
      'Para mayores: tan lejos, la cámara no distingue al niño. Acerque al niño o el aparato.',
  },
  problems: {
    denied: {
      line: 'Falta permiso para la cámara',
      wayOn:
        'Para mayores: toque el signo de la cámara o del candado junto a la dirección, elija «Permitir» y pruebe otra vez. La imagen se queda en este dispositivo.',
    },
    none: {
      line: 'No se ve ninguna cámara',
      wayOn: 'Para mayores: conecte una cámara o enciéndala y pruebe otra vez. {without}',
    },
    'in-use': {
      line: 'La cámara está ocupada',
      wayOn:
        'Para mayores: cierre las videollamadas y otros programas que usen la cámara y pruebe otra vez.',
    },
    'insecure-page': {
      line: 'La cámara necesita una dirección segura',
      wayOn:
        'Para mayores: los navegadores solo abren la cámara en direcciones que empiezan por https:// o en este mismo ordenador (localhost). Abra así la página. {without}',
    },
    'in-app-browser': {
      line: 'Abre esto en el navegador',
      wayOn:
        'Para mayores: esta página se abrió dentro de otra aplicación, que no le da cámara. Use en su menú «Abrir en el navegador» o copie la dirección en Safari o Chrome.',
    },
    failed: {
      line: 'La cámara no ha arrancado',
      wayOn:
        'Para mayores: pruebe otra vez. Si sigue igual, reinicie el navegador, o desenchufe la cámara y vuelva a enchufarla.',
    },
    'old-browser': {
      line: 'Este navegador no puede ver {seen}',
      wayOn: 'Para mayores: un Chrome, Edge, Safari o Firefox actual sí puede. {without}',
    },
    'no-graphics': {
      line: 'Los gráficos 3D están apagados',
      wayOn:
        'Para mayores: para ver {seen} hace falta WebGL, que en este navegador está apagado. Active la aceleración gráfica en sus ajustes, reinícielo y pruebe otra vez. {without}',
    },
    'no-picture': {
      line: 'La cámara no manda imagen',
      wayOn:
        'Para mayores: apague y encienda la cámara, desenchúfela y vuelva a enchufarla, o elija otra, y pruebe otra vez. El juego espera y no pierde nada.',
    },
    stopped: {
      line: 'La cámara ha dejado de ver',
      wayOn:
        'Para mayores: cierre otras pestañas y programas y pruebe otra vez. Si vuelve a pararse, reinicie el navegador. El juego espera y no pierde nada.',
    },
    'corrupt-model': {
      line: 'Una parte llegó dañada',
      wayOn:
        'Para mayores: el archivo que encuentra {seen} llegó dañado dos veces y se ha descartado. Revise la conexión y pruebe otra vez.',
    },
    offline: {
      line: 'Internet se ha ido',
      wayOn:
        'Para mayores: no se pudo traer la parte que encuentra {seen}. Revise la conexión y pruebe otra vez.',
    },
    lost: {
      line: 'La cámara se ha ido',
      wayOn:
        'Para mayores: conéctela otra vez o cierre el programa que la tomó y pruebe de nuevo. El juego espera y no pierde nada.',
    },
  },
  seen: { hand: 'manos', body: 'cuerpos', face: 'caras' },
  without: {
    finger: 'También se puede jugar con el dedo.',
    buttons: 'También se puede jugar con los botones de dibujos.',
  },
  roundFinished: 'Ronda terminada',
  path: {
    title: 'El camino de este juego',
    stone: 'Piedra {number}',
    here: 'Piedra {number}: estás aquí',
  },
  drops: { one: '{number} gota para tu jardín', other: '{number} gotas para tu jardín' },
  inviteFriend: 'Para mayores: invitar a alguien de otra casa',
  friend: {
    inAnotherHome: 'Tu amistad de otra casa',
    yours: 'Tu amistad',
    playsWithYou: '{name} juega contigo',
    isAwaited: 'Esperamos a: {name}',
    lines: {
      calling: 'Espera, estamos llamando',
      coming: 'Mira, ya viene',
      'nobody-came': 'Todavía no ha llegado',
      'friend-gone': 'Se ha ido a casa',
      meanwhile: 'Sigue jugando con el oso',
      playing: 'Ahora juegan los dos',
    },
    troubles: {
      offline: {
        line: 'Internet se ha ido un momento',
        grownUp: 'Para mayores: revise la conexión. El camino a la otra casa se abre solo.',
      },
      'signaling-down': {
        line: 'El camino está cerrado ahora',
        grownUp:
          'Para mayores: el servidor que une las dos casas no responde. Se vuelve a intentar solo.',
      },
      'no-way': {
        line: 'El camino está cerrado ahora',
        grownUp:
          'Para mayores: los dos están, pero una de las dos redes no deja pasar un camino directo. Se vuelve a intentar solo; otra red puede ayudar.',
      },
      'not-signed-in': {
        line: 'Busca a una persona mayor',
        grownUp:
          'Para mayores: nadie ha iniciado sesión en este dispositivo. Inicie sesión y pruebe otra vez.',
      },
      'consent-first': {
        line: 'Busca a una persona mayor',
        grownUp:
          'Para mayores: jugar con otra casa está desactivado. Antes hay que dar el permiso.',
      },
      'cannot-meet': {
        line: 'Ahora no se pueden ver',
        grownUp:
          'Para mayores: esta amistad ha terminado, o la otra familia ha desactivado este tipo de juego.',
      },
      replaced: {
        line: 'Ahora juegas en otra ventana',
        grownUp: 'Para mayores: se abrió este juego una segunda vez. Allí continúa.',
      },
      broken: {
        line: 'El camino se ha roto',
        grownUp: 'Para mayores: el servidor terminó el encuentro. Al llamar otra vez se hace otro.',
      },
      expired: {
        line: 'Han jugado mucho rato',
        grownUp: 'Para mayores: a las dos horas la sala se cierra. Se puede abrir otra vez.',
      },
      version: {
        line: 'Carga primero el juego nuevo',
        grownUp: 'Para mayores: esta página es más antigua que el servidor. Cárguela otra vez.',
      },
    },
    ways: {
      'not-signed-in': 'Para mayores: iniciar sesión',
      'consent-first': 'Para mayores: leer y decidir',
      'cannot-meet': 'Para mayores: ver las amistades',
    },
  },
};
