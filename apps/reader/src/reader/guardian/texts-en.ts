/** Of the page where a parent or guardian answers for a minor. */
export const guardianEn = {
  guardian: {
    title: 'Consent of a parent or guardian',
    lead: 'A reader from 14 to 18 reads at home when a parent or guardian agrees. Confirm it with your own account at Gosuslugi.',
    ask: 'Ask your parent or guardian',
    askHelp:
      'Get a code and send the address to the adult, who signs in with an own Gosuslugi account and sees what is agreed to. Or sign the consent together at an access center.',
    make: 'Get a code',
    another: 'Get a new code',
    copy: 'Copy the address',
    copied: 'Address copied',
    codeUntil: 'The code is good until {{day}}. A new one annuls it.',
    signIn:
      'Sign in with your own account, not the child’s. It has to be a confirmed one. You do not become a reader by this.',
    here: 'You are signed in: {{name}}. What we know of you waits until {{time}} and goes then.',
    unfit: {
      unconfirmed:
        'Your account at Gosuslugi is not confirmed. Confirm it with your bank or at a service center and sign in again, or come to an access center with the child.',
      'not-adult':
        'This account does not show that you are of age. If the child is signed in, leave and sign in with your own account.',
    },
    byCode: 'Confirm the registration',
    code: 'The code from the child',
    codeHelp: 'Ten letters and digits, for example ABCDE-23456',
    codeWrong: 'A code has ten Latin letters and digits. Compare it with the child’s screen.',
    see: 'See what is asked',
    otherCode: 'Another code',
    child: 'Reader: {{name}}, born on {{day}}.',
    named: 'The child has named as parent or guardian: {{name}}.',
    agree: {
      registration: 'I am the parent or guardian and agree to the registration',
      'reading-history': 'I agree to the history of reading being kept',
      letters: 'I agree to letters of the library',
    },
    missing: 'Without this consent the registration cannot be confirmed.',
    kept: 'We keep your name, to know who has agreed. It goes when the reader is 18.',
    confirm: 'Confirm the registration',
    done: 'Recorded. The child can read at home.',
    children: 'For whom you answer',
    since: 'Agreed on {{day}}',
    withdrawOf: 'Withdraw the consent: {{name}}',
    withdrawHelp:
      'Reading at home stops at once, and the child’s data are deleted in 30 days. Until then you can agree again.',
    leave: 'Finish and sign out',
  },
};
