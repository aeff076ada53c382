import type { MailWords } from '../mail-words.ts';

export const words: MailWords = {
  goodFor: {
    one: 'Er gilt {number} Minute. Niemand von uns fragt Sie je danach.',
    other: 'Er gilt {number} Minuten. Niemand von uns fragt Sie je danach.',
  },
  notYou:
    'Waren Sie das nicht, setzen Sie gleich ein neues Passwort: „Passwort vergessen?“ auf der Seite zum Anmelden.',
  signUpCode: {
    subject: 'Ihr Code für {product}',
    make: 'Geben Sie diesen Code ein, um Ihr Konto anzulegen.',
    stands:
      'Unter dieser Adresse gibt es ein Konto, aber niemand hat gezeigt, dass er ihre Post liest. Melden Sie sich mit Ihrem Passwort und diesem Code an, und es gehört Ihnen, wie es ist. Legen Sie mit diesem Code ein neues Konto an, wird das alte mit allem darin gelöscht.',
    notAsked:
      'Haben Sie ihn nicht verlangt, tun Sie nichts: Ohne ihn geschieht unter Ihrer Adresse nichts.',
  },
  accountStands: {
    subject: 'Sie haben schon ein Konto',
    text: 'Jemand möchte mit dieser Adresse ein Konto bei {product} anlegen. Es gibt schon eines: Melden Sie sich damit an. Wissen Sie Ihr Passwort nicht mehr, nehmen Sie „Passwort vergessen?“ auf der Seite zum Anmelden.',
    notYou: 'Waren Sie das nicht, tun Sie nichts: Niemand hat erfahren, dass Sie ein Konto haben.',
  },
  resetCode: {
    subject: 'Ihr Code für ein neues Passwort',
    use: 'Geben Sie diesen Code ein, um ein neues Passwort zu setzen.',
    notAsked: 'Haben Sie ihn nicht verlangt, tun Sie nichts: Ihr Passwort bleibt, wie es ist.',
  },
  confirmationCode: {
    subject: 'Ihr Code, um zu zeigen, dass Sie es sind',
    use: 'Geben Sie diesen Code zusammen mit Ihrem Passwort ein.',
  },
  passwordChanged: {
    subject: 'Ihr Passwort wurde geändert',
    text: 'Andere Geräte sind abgemeldet.',
    reset:
      'Alle Geräte sind abgemeldet, und Passkeys, offene Einladungen und die Wege, auf denen Ihre Verwandten anrufen, sind zu Ende. Laden Sie neu ein, wer anrufen soll.',
    resetOfNobodys:
      'Noch niemand hatte gezeigt, dass ihm diese Adresse gehört. Darum sind alle Geräte abgemeldet, und Passkeys, Freundschaften, Einladungen, Verwandte und die Einwilligung in Anrufe sind zu Ende. Die Kinder und ihr Spielen sind noch da: Sehen Sie sie an, und entfernen Sie, was nicht Ihres ist.',
  },
  passkeyKept: {
    subject: 'Zu Ihrem Konto kam ein Passkey hinzu',
    text: 'Von nun an wird vor allem, was nur Sie entscheiden dürfen, nach ihm gefragt.',
  },
  consentGiven: {
    subjects: {
      'play-data': 'Sie haben zugestimmt, dass Spielen gespeichert wird',
      calls: 'Sie haben Anrufen mit Eingeladenen zugestimmt',
    },
    texts: {
      'play-data':
        'Dies ist für Ihre Unterlagen: Sie haben zugestimmt, dass Spielen gespeichert wird, in den Worten von {notice}.',
      calls:
        'Dies ist für Ihre Unterlagen: Sie haben Anrufen mit Menschen zugestimmt, die Sie einladen, in den Worten von {notice}.',
    },
    takeBack: 'Sie können es jederzeit zurücknehmen, unter „Einwilligung“ im Raum für Erwachsene.',
  },
  consentWithdrawn: {
    subjects: {
      'play-data': 'Sie haben zurückgenommen, dass Spielen gespeichert wird',
      calls: 'Sie haben die Zustimmung zu Anrufen zurückgenommen',
    },
    texts: {
      'play-data':
        'Die Profile der Kinder und alles, was von ihrem Spielen gespeichert war, sind gelöscht.',
      calls:
        'Kein Anruf kann mehr begonnen oder angenommen werden. Die Wege, auf denen Ihre Verwandten anrufen, und die Liste der Anrufe sind gelöscht.',
    },
  },
  lapse: {
    subject: 'Ihr Konto',
    text: {
      one: 'Schon lange hat niemand Ihr Konto bei {product} benutzt. In {number} Tag wird es gelöscht, mit allem, was vom Spielen Ihrer Kinder gespeichert ist.',
      other:
        'Schon lange hat niemand Ihr Konto bei {product} benutzt. In {number} Tagen wird es gelöscht, mit allem, was vom Spielen Ihrer Kinder gespeichert ist.',
    },
    keep: 'Um es zu behalten, melden Sie sich einmal an. Um es gehen zu lassen, tun Sie nichts.',
  },
};
