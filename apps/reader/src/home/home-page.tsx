import { PageTitle } from '@pbnet/micro-frontend';
import { PageHeader, Stack } from '@pbnet/ui';
import { Suspense, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckForm } from './check-form.tsx';

export interface HomePageProps {
  readonly sections: readonly ComponentType[];
}

export function HomePage({ sections }: HomePageProps) {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('home.title')} />
      <PageHeader title={t('home.title')} lead={t('home.lead')} />
      <Stack gap="xl">
        {sections.map((Section, index) => (
          <Suspense key={index}>
            <Section />
          </Suspense>
        ))}
        <CheckForm />
      </Stack>
    </>
  );
}
