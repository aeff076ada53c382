import type { MailWords } from '../mail-words.ts';

export const words: MailWords = {
  goodFor: {
    one: 'Sirve durante {number} minuto. Nadie de los nuestros se lo pedirá nunca.',
    other: 'Sirve durante {number} minutos. Nadie de los nuestros se lo pedirá nunca.',
  },
  notYou:
    'Si no ha sido usted, ponga ahora una contraseña nueva: «¿Ha olvidado su contraseña?» en la página para iniciar sesión.',
  signUpCode: {
    subject: 'Su código para {product}',
    make: 'Escriba este código para crear su cuenta.',
    stands:
      'Con esta dirección hay una cuenta, pero nadie ha mostrado que lee su correo. Inicie sesión con su contraseña y este código, y será suya tal como está. Si crea una cuenta nueva con este código, la antigua se borra con todo lo que contiene.',
    notAsked: 'Si no lo ha pedido, no haga nada: sin él no ocurre nada con su dirección.',
  },
  accountStands: {
    subject: 'Ya tiene una cuenta',
    text: 'Alguien quiere crear una cuenta de {product} con esta dirección. Ya existe una: inicie sesión con ella. Si no recuerda su contraseña, elija «¿Ha olvidado su contraseña?» en la página para iniciar sesión.',
    notYou: 'Si no ha sido usted, no haga nada: nadie ha sabido que tiene una cuenta.',
  },
  resetCode: {
    subject: 'Su código para una contraseña nueva',
    use: 'Escriba este código para poner una contraseña nueva.',
    notAsked: 'Si no lo ha pedido, no haga nada: su contraseña sigue como está.',
  },
  confirmationCode: {
    subject: 'Su código para confirmar que es usted',
    use: 'Escriba este código junto con su contraseña.',
  },
  passwordChanged: {
    subject: 'Su contraseña ha cambiado',
    text: 'En los demás dispositivos se ha cerrado la sesión.',
    reset:
      'Se ha cerrado la sesión en todos los dispositivos, y las llaves de acceso, las invitaciones abiertas y las formas de llamar de sus familiares han terminado. Invite otra vez a quien deba llamar.',
    resetOfNobodys:
      'Nadie había mostrado antes que esta dirección fuera suya. Por eso se ha cerrado la sesión en todos los dispositivos, y las llaves de acceso, las amistades, las invitaciones, los familiares y el permiso para llamadas han terminado. Los niños y lo que jugaron siguen ahí: mírelo y quite lo que no sea suyo.',
  },
  passkeyKept: {
    subject: 'Se ha añadido una llave de acceso a su cuenta',
    text: 'Desde ahora se pide antes de todo lo que solo usted puede decidir.',
  },
  consentGiven: {
    subjects: {
      'play-data': 'Ha aceptado que se guarde lo jugado',
      calls: 'Ha aceptado las llamadas con personas que invite',
    },
    texts: {
      'play-data':
        'Esto es para sus archivos: ha aceptado que se guarde lo jugado, con las palabras de {notice}.',
      calls:
        'Esto es para sus archivos: ha aceptado las llamadas con personas que usted invite, con las palabras de {notice}.',
    },
    takeBack: 'Puede retirarlo en cualquier momento, en «Consentimiento», en la sala de adultos.',
  },
  consentWithdrawn: {
    subjects: {
      'play-data': 'Ha retirado el permiso para guardar lo jugado',
      calls: 'Ha retirado el permiso para las llamadas',
    },
    texts: {
      'play-data': 'Los perfiles de los niños y todo lo guardado de sus juegos se han borrado.',
      calls:
        'Ya no se puede empezar ni aceptar ninguna llamada. Las formas de llamar de sus familiares y la lista de llamadas se han borrado.',
    },
  },
  lapse: {
    subject: 'su cuenta',
    text: {
      one: 'Hace mucho que nadie usa su cuenta de {product}. Dentro de {number} día se borra, con todo lo guardado de los juegos de sus niños.',
      other:
        'Hace mucho que nadie usa su cuenta de {product}. Dentro de {number} días se borra, con todo lo guardado de los juegos de sus niños.',
    },
    keep: 'Para conservarla, inicie sesión una vez. Para dejarla ir, no haga nada.',
  },
};
