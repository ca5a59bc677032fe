import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';
import type { AgreementTab } from './agreement-tab.ts';

const help = {
  ru: [
    'Соглашение идёт по шагам: черновик, на согласовании, согласовано, на подписании, действует. Шаг делают кнопкой вверху карточки.',
    'Тексты хранятся версиями: любые две можно сравнить, изменённые слова выделены.',
    'Пока в протоколе разногласий есть нерешённые пункты, соглашение нельзя согласовать.',
    'За 90, 60 и 30 дней до конца система сама пишет ответственному и региональному центру.',
    'Соглашение с автоматическим продлением не считается истёкшим: видно, до какого дня оно продлено.',
    'Отчёт «Охват центров» показывает на любой день, у каких центров нет действующего соглашения.',
  ],
  en: [
    'An agreement goes by steps: draft, review, approval, signing, active. A step is a button at the top of the card.',
    'Texts are kept as versions: any two can be compared, changed words are marked.',
    'While the protocol of disagreements has open clauses the agreement cannot be approved.',
    'At 90, 60 and 30 days before the end the system writes to the person responsible and to the regional center.',
    'An agreement that prolongs itself never reads as expired: the day that it is prolonged to is shown.',
    'The coverage report shows for any day which centers have no agreement that holds.',
  ],
};
const handle = pageHandle({ help });

/** The pages of agreements; an agreement's page has the given parts. */
export function agreementsRoutes(tabs: readonly AgreementTab[]): readonly RouteObject[] {
  return [
    {
      index: true,
      handle,
      lazy: async () => ({ Component: (await import('./agreements-page.tsx')).AgreementsPage }),
    },
    {
      path: 'new',
      handle,
      lazy: async () => ({ Component: (await import('./form/new-agreement-page.tsx')).NewAgreementPage }),
    },
    {
      path: 'coverage',
      handle,
      lazy: async () => ({ Component: (await import('./coverage-page.tsx')).CoveragePage }),
    },
    {
      path: ':agreementId/edit',
      handle,
      lazy: async () => ({ Component: (await import('./form/edit-agreement-page.tsx')).EditAgreementPage }),
    },
    {
      path: ':agreementId',
      handle,
      lazy: async () => {
        const { AgreementPage } = await import('./agreement-page.tsx');
        return { element: <AgreementPage tabs={tabs} /> };
      },
      children: tabs.map(({ path, load }) => ({
        ...(path === '' ? { index: true as const } : { path }),
        handle,
        lazy: async () => ({ Component: await load() }),
      })),
    },
  ];
}
