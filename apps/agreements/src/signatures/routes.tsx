import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const help = {
  ru: [
    'Подпись считается верной, если цепочка её сертификата кончается корневым сертификатом из этого списка.',
    'Корневой сертификат берут на сайте удостоверяющего центра и сверяют его отпечаток.',
    'Списки отозванных сертификатов (CRL) центры обновляют каждые несколько дней: загружайте свежие.',
    'Старые подписи список задним числом не меняет. Каждую можно проверить заново на её странице.',
  ],
  en: [
    'A signature is found good when the chain of its certificate ends with a root certificate of this list.',
    'Take the root certificate from the page of the authority and compare its fingerprint.',
    'Authorities renew their lists of revoked certificates (CRL) every few days: load fresh ones.',
    'The list does not change old signatures. Each can be checked anew on its page.',
  ],
};

export const signaturesRoutes: readonly RouteObject[] = [
  {
    path: 'trust',
    handle: pageHandle({ help }),
    lazy: async () => ({ Component: (await import('./trust-page.tsx')).TrustPage }),
  },
];
