import { nobody, reason, version } from './shared.ts';

const mailing = { id: nobody, version };

export const mailSamples = {
  'mailings.list': undefined,
  'mailings.one': { id: nobody },
  'mailings.prepare': { kind: 'results', month: '2001-01' },
  'mailings.refresh': mailing,
  'mailings.leaveOut': { deliveryId: nobody, reason },
  'mailings.takeBack': { deliveryId: nobody },
  'mailings.release': mailing,
  'mailings.cancel': mailing,
  'mailings.pause': mailing,
  'mailings.resume': mailing,
  'mailings.resendFailed': mailing,
  'mail.log': {},
  'mail.letter': { deliveryId: nobody },
  'mail.tasks': { done: false },
  'mail.closeTask': { id: nobody, version, note: '' },
  'jobs.list': undefined,
  'jobs.run': { name: 'no such job' },
};
