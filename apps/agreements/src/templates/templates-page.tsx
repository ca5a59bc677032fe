import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useCan } from '@pbnet/micro-frontend';
import { Anchor, EmptyState, Loader, PageHeader, Stack, Switch } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { KnownFields } from './known-fields.tsx';
import { TemplateCard } from './template-card.tsx';
import { UploadDialog } from './upload-dialog.tsx';

/** The Word templates that texts of agreements are made from, and what may stand in them. */
export function TemplatesPage() {
  const { t } = useTranslation();
  const may = useCan('agreement-template.manage');
  const [search, setSearch] = useSearchParams();
  const withArchive = search.get('archive') === '1';
  const { data, error, refetch } = useQuery(useApi().agreementTemplates.list.queryOptions());
  const shown = data?.filter(({ archivedOn }) => withArchive || archivedOn === null);

  return (
    <>
      <PageTitle title={t('templates.title')} />
      <PageHeader
        title={t('templates.title')}
        lead={t('templates.lead')}
        trail={
          <Anchor component={Link} to="/agreements">
            {t('templates.agreements')}
          </Anchor>
        }
        actions={may && <UploadDialog />}
      />
      <Stack gap="lg">
        {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loader role="status" aria-label={t('templates.loading')} />}
        {shown?.length === 0 && (
          <EmptyState title={t('templates.empty')}>{t('templates.emptyHelp')}</EmptyState>
        )}
        {shown?.map((template) => (
          <TemplateCard key={template.id} template={template} />
        ))}
        {data?.some(({ archivedOn }) => archivedOn !== null) && (
          <Switch
            label={t('templates.withArchive')}
            checked={withArchive}
            onChange={({ currentTarget }) =>
              setSearch(currentTarget.checked ? { archive: '1' } : {}, {
                replace: true,
                preventScrollReset: true,
              })
            }
          />
        )}
        <KnownFields />
      </Stack>
    </>
  );
}
