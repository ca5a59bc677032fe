import { month, nobody, reason, version } from './shared.ts';

const answer = { campaignId: nobody, regionalCenterId: 1, version };

export const campaignsSamples = {
  'campaigns.board': { kind: 'monthly-statistics', subject: month },
  'campaigns.previewReminder': { campaignId: nobody, regionalCenterId: 1 },
  'campaigns.remind': { campaignId: nobody },
  'campaigns.requestExtension': { campaignId: nobody, newDueOn: '2026-04-20', reason: 'нет связи с центром' },
  'campaigns.extend': { campaignId: nobody, regionalCenterIds: [1], newDueOn: '2026-04-20', reason },
  'campaigns.decideExtension': { extensionId: nobody, grant: false, reason },
  'requests.create': {
    ...{ id: nobody, kind: 'joint-events', title: 'Совместные мероприятия', request: 'Пришлите сведения.' },
    ...{ audience: 'chosen', regionalCenterIds: [999], opensOn: '2026-01-01', dueOn: '2026-01-10' },
    closesOn: null,
  },
  'requests.list': undefined,
  'requests.get': { campaignId: nobody },
  'requests.board': { campaignId: nobody },
  'requests.card': { campaignId: nobody, regionalCenterId: 1 },
  'requests.save': { ...answer, text: '' },
  'requests.submit': { ...answer, text: 'Мероприятий было два.' },
  'requests.reportNothing': { ...answer, text: '' },
  'requests.takeBack': answer,
  'requests.accept': answer,
  'requests.return': { ...answer, reason },
  'requests.change': {
    campaignId: nobody,
    version,
    title: 'Мероприятия',
    request: 'Перечислите мероприятия',
    closesOn: null,
    tell: false,
  },
  'requests.changes': { campaignId: nobody },
  'requests.close': { campaignId: nobody, version, summary: reason },
  'requests.withdraw': { campaignId: nobody, version, reason },
};
