import type { texts } from './texts.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'monitoring';
    resources: { monitoring: (typeof texts)['ru'] };
  }
}
