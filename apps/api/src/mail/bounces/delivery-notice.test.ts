import { expect, it } from 'vitest';
import { readDeliveryStatus } from './delivery-notice.ts';

const reporting = 'Reporting-MTA: dns; mx.example\r\nArrival-Date: Mon, 23 Nov 2026 09:00:00 +0300\r\n\r\n';

it.each([
  [
    'a folded diagnostic',
    'Final-Recipient: rfc822; a@b.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550\r\n 5.1.1 User\r\n\tunknown\r\n',
    { action: 'failed', status: '5.1.1', diagnostic: 'smtp; 550 5.1.1 User unknown' },
  ],
  [
    'line feeds only, other case',
    'final-recipient: rfc822;a@b.example\naction: Delivered\nstatus: 2.1.5\n',
    { action: 'delivered', status: '2.1.5', diagnostic: '' },
  ],
  [
    'a temporary failure',
    'Action: failed\r\nStatus: 4.2.2 (mailbox full)\r\n',
    { action: 'delayed', status: '4.2.2', diagnostic: '' },
  ],
  [
    'several recipients, one of them lost',
    'Action: delivered\r\nStatus: 2.0.0\r\n\r\nAction: failed\r\nStatus: 5.7.1\r\n',
    { action: 'failed', status: '5.7.1', diagnostic: '' },
  ],
  ['no status', 'Action: failed\r\n', undefined],
  ['no action that we know', 'Action: exploded\r\nStatus: 5.0.0\r\n', undefined],
])('reads %s', (_, text, notice) => {
  expect(readDeliveryStatus(reporting + text)).toEqual(notice);
});
