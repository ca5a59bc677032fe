import type { texts } from './texts.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'agreements';
    resources: { agreements: (typeof texts)['ru'] };
  }
}
