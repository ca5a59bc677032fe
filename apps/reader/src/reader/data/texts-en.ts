/** Of «my data», and of how the data of readers are kept. */
export const dataEn = {
  data: {
    title: 'My data',
    lead: 'All that the library knows about you: take it along or erase it.',
    export: 'Take a copy',
    exportHelp:
      'The file holds what is recorded about you, consents, sessions, permissions and the history of reading if you keep one. Do not leave it on a shared computer.',
    json: 'Download JSON',
    pdf: 'Download PDF',
    history: 'What you have read',
    historyEmpty: 'There are no records. The history is kept only with your consent to it.',
    more: 'Show more',
    erase: 'Erase my data',
    eraseGone:
      'Gone for good: name, date of birth, e-mail, card number, consents, sessions, permissions and the tie to what you have read.',
    eraseStays: 'What stays: numbers without names, and an act of destruction that does not name you.',
    eraseAgain: 'You may register again on any day; the card will be a new one.',
    eraseOpen: 'Erase my data…',
    eraseQuestion: 'Erase your data?',
    eraseWord: 'erase',
    eraseType: 'To confirm, write: {{word}}',
    eraseWrong: 'Write the word “{{word}}”, or nothing is erased',
    eraseSend: 'Erase for good',
    eraseLater: 'Erase in 30 days',
    cancel: 'Do not erase',
    dueOn: 'The data will be erased on {{day}}. You may change your mind until then.',
    stay: 'Change my mind and stay a reader',
    erased: 'Your data are erased',
    erasedLead: 'There is no card and nothing about you any more; all sessions are ended.',
    act: 'An act of destruction was made, number {{number}}. Your name is not in it; write the number down if you need it.',
    toHome: 'To the first page of the portal',
  },
  privacy: {
    title: 'How we keep the data of readers',
    lead: 'The main things in short, and the whole texts of the consents.',
    what: 'What we keep',
    whatText:
      'Name, date of birth, verified e-mail address, card number, consents and sessions. We keep no numbers of passport or insurance, no telephone and no address of your computer.',
    why: 'What for',
    whyText: 'To give you a card and to know which collections can be opened to you at home.',
    who: 'Who sees it',
    whoText:
      'The staff of the center that registered you and those of the library who look after readers. Every look is recorded.',
    long: 'For how long',
    longText:
      'While you are a reader. If you have not signed in for long, the data are destroyed with an act; who gave an e-mail address gets a letter before.',
    rights: 'What you can do',
    rightsText:
      'In the account, without applications: take a copy, withdraw any consent, erase the data. Without Gosuslugi an access center does the same with your card.',
    texts: 'Texts of the consents',
    toAccount: 'Open my data',
  },
  home: {
    title: 'Read documents',
    text: 'Open collections need no sign-in. Confirmed readers read a part of the stock at home as well, and most of it opens at the access centers.',
  },
  leaving: {
    failed: 'You are not signed out',
    failedHelp: 'You are still in your account. Do not leave a shared computer before you are out of it.',
  },
  join: {
    title: 'Do you have a card on paper already?',
    help: 'It seems that an access center has registered you before. Type the number of that card and your date of birth: the two cards become one.',
    number: 'Number of the card on paper',
    wrongNumber: 'The number has twelve digits; compare it with the card',
    noBirthDate: 'Give the date of birth',
    send: 'Join the cards',
  },
};
