import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['parents/account'] = {
  title: 'Cuenta',
  signOut: 'Cerrar sesión',
  email: 'Correo electrónico',
  password: 'Contraseña',
  newPassword: 'Contraseña nueva',
  passwordHint: 'Al menos 12 caracteres. Tres o cuatro palabras son fáciles de recordar.',
  show: 'Mostrar',
  hide: 'Ocultar',
  sendCode: 'Enviar el código',
  otherAddress: 'Otra dirección',
  forgotten: '¿Ha olvidado su contraseña?',
  noneYet: '¿Aún no tiene cuenta?',
  setPassword: 'Fijar la contraseña',
  changePassword: 'Cambiar la contraseña',
  passwordIsSet: 'La contraseña nueva está fijada.',
  reset: {
    title: 'Fijar una contraseña nueva',
    backToSignIn: 'Volver a iniciar sesión',
    text: 'Suele pasar. Enviamos un código a su dirección y con él fija una nueva.',
    whereCodeIs: 'Si {email} tiene una cuenta, un correo con un código va en camino.',
    whatFollows:
      'Se cierra la sesión en todos los dispositivos; aquí vuelve a abrirse. Las llaves de acceso, las invitaciones abiertas y las formas de llamar de los familiares terminan con la contraseña antigua: a quien deba llamar se le invita de nuevo.',
  },
  signUp: {
    submit: 'Crear la cuenta',
    haveOne: 'Ya tengo una',
    text: 'Para madres y padres. Enviamos un código a su dirección, para que nadie más pueda crear una cuenta en su nombre. Después usted lee qué se guarda y decide. Nunca se pide ninguna imagen ni el nombre verdadero de un niño.',
    whereCodeIs:
      'Un correo con un código va en camino a {email}. Si usted ya tiene una cuenta, el correo se lo dirá en su lugar.',
  },
  mail: {
    takesAMinute: 'Puede tardar un minuto; mire también entre el correo no deseado.',
    atHome:
      'Un servidor en casa quizá no envíe ninguno: entonces el correo está en la página cuya dirección mostró al arrancar.',
  },
  errors: {
    email: 'Escriba una dirección de correo como name@example.org.',
    noPassword: 'Escriba su contraseña.',
    tooShort: {
      one: 'Añada {number} carácter más: una contraseña tiene al menos {least}.',
      other: 'Añada {number} caracteres más: una contraseña tiene al menos {least}.',
    },
    tooLong: 'Acórtela: una contraseña tiene como máximo {most} caracteres.',
    code: 'Escriba las ocho cifras que aparecen en el correo.',
  },
  passkeys: {
    title: 'Llaves de acceso',
    text: 'Con una llave de acceso, todo lo que solo usted puede hacer pide su huella, su cara o su llave. Un niño que le haya visto escribir la contraseña no puede hacerlo.',
    add: 'Añadir una llave de acceso',
    ofDay: 'Llave de acceso del {day}',
    notUsed: 'Aún sin usar',
    lastUsed: 'Usada por última vez el {day}',
    removeOfDay: 'Quitar la llave de acceso del {day}',
    notMade: 'No se creó ninguna llave de acceso. Nada ha cambiado.',
    keptAlready: 'Este dispositivo ya tiene una llave de acceso para la cuenta.',
    whyNot: {
      'browser-cannot':
        'Este navegador no puede guardar una llave de acceso en esta página: hace falta uno más nuevo y una dirección que empiece por https.',
      'address-is-a-number':
        'Las llaves de acceso necesitan una dirección con nombre. Esta página se abrió en una dirección hecha de números.',
    },
  },
  sessions: {
    onThisDevice: 'Sesión iniciada en este dispositivo',
    onDevices: {
      one: 'Sesión iniciada en {number} dispositivo',
      other: 'Sesión iniciada en {number} dispositivos',
    },
    thisDevice: 'Este dispositivo',
    anotherDevice: 'Otro dispositivo',
    sinceAndLast: 'Desde el {since}, usado por última vez el {last}',
    endOthers: { one: 'Cerrar la otra sesión', other: 'Cerrar las otras {number} sesiones' },
  },
  data: {
    title: 'Sus datos',
    text: 'Un archivo contiene todo lo que se guarda de su familia, en una forma que leen otros programas.',
    erase: 'Eliminar la cuenta',
    question: '¿Eliminar la cuenta?',
    consequence:
      'Su dirección de correo, los apodos de sus niños, todo lo guardado de sus juegos y aquello a lo que dio su consentimiento se borran de inmediato y para siempre. No se puede deshacer.',
    eraseForGood: 'Eliminar para siempre',
  },
};
