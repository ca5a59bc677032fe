import { nobody, reason, version } from './shared.ts';

const campaign = { campaignId: nobody };
const one = { ...campaign, agreementId: nobody, version };

export const renewalSamples = {
  'renewals.preview': {
    ...{ until: '2026-12-31', expired: false, automatic: false, termMonths: null },
    ...{ regionIds: [], kinds: [], templateIds: [], agreementIds: [] },
  },
  'renewals.find': { search: 'соглашение', termMonths: 12 },
  'renewals.create': {
    ...{ id: nobody, title: 'Обновление соглашений', request: 'Просим проверить проекты.' },
    ...{ opensOn: '2026-01-01', dueOn: '2026-01-10', closesOn: null },
    ...{ termMonths: null, templateId: null, agreementIds: [nobody] },
  },
  'renewals.list': undefined,
  'renewals.get': campaign,
  'renewals.board': { ...campaign, stuckDays: 14 },
  'renewals.prepareDrafts': { ...campaign, version },
  'renewals.leaveOut': { ...one, reason },
  'renewals.takeIn': one,
  'renewals.changes': campaign,
};
