import type { lateTexts } from './readers/late-texts.ts';
import type { texts } from './texts.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: { shell: (typeof texts)['ru'] & (typeof lateTexts)['ru'] };
  }
}
