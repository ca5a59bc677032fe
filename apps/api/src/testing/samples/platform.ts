import { version } from './shared.ts';

export const platformSamples = {
  health: undefined,
  'platform.microFrontends': undefined,
  'platform.switchRelease': { id: 'nothing', releaseId: 999, version },
  'platform.enable': { id: 'nothing', enabled: true, version },
  'platform.settings': undefined,
  'platform.changeSetting': { key: 'mailing.second-person', value: true, version: 99 },
  'home.cards': undefined,
  'search.find': { text: 'ЦУД' },
};
