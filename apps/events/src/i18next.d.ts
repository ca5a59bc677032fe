import type { texts } from './texts.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'events';
    resources: { events: (typeof texts)['ru'] };
  }
}
