import type { texts } from './texts.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'media';
    resources: { media: (typeof texts)['ru'] };
  }
}
