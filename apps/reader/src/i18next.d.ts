import type { texts } from './texts.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'reader';
    resources: { reader: (typeof texts)['ru'] };
  }
}
