import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['parents/invites'] = {
  over: 'Esta invitación ha terminado: nadie la aceptó a tiempo.',
  makeNew: 'Hacer una nueva',
  toSend: 'Invitación para enviar',
  codeToScan: 'La invitación como código para escanear',
  letThemScan:
    'Deje que escaneen el código o envíe el enlace. Vale una vez, para quien lo tenga primero, hasta {moment}.',
  thisComputerAlone:
    'Este enlace solo funciona en este ordenador. Abra esta página en una dirección a la que {receiver} pueda llegar, e invite desde allí.',
  takeBack: 'Retirarla',
  link: 'Enlace',
  copy: 'Copiar el enlace',
  share: 'Compartir',
  copied: 'Copiado. Péguelo en un mensaje para {receiver}.',
  copyByHand:
    'Este navegador no deja copiar a ninguna página: marque el enlace de arriba y cópielo a mano.',
  onItsWay: 'Una invitación está en camino',
  onItsWayFor: 'Una invitación para {whom} está en camino',
  stillOpen: 'Se puede aceptar hasta {moment}. Su enlace no se muestra otra vez.',
  lifetime: {
    howLong: '¿Durante cuánto tiempo se puede aceptar?',
    once: 'Vale una vez, para quien la abra primero. Hasta entonces puede retirarla.',
    1: 'Una hora',
    24: 'Un día',
    72: 'Tres días',
  },
  makeLink: 'Crear el enlace',
};
