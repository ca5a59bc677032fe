import { failureOf, type ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { PageTitle, useCan, useLanguage } from '@pbnet/micro-frontend';
import {
  Anchor,
  Button,
  DataTable,
  EmptyState,
  ErrorState,
  formatNumber,
  Icon,
  PageHeader,
  Skeleton,
  StateBadge,
  useDisclosure,
} from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AddCollection } from './add-collection.tsx';
import { collectionsPath } from './collections-path.ts';
import { momentInWords } from './moments.ts';

type Row = ApiOutputs['collections']['list'][number];

/** Parts of the stock, each under a policy of its own. */
export function CollectionsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayManage = useCan('collection.manage');
  const [adding, { open, close }] = useDisclosure(false);
  const { data, error, refetch } = useQuery(useApi().collections.list.queryOptions());

  const columns = [
    {
      key: 'name',
      title: t('readers.collections.name'),
      rowHeader: true,
      cell: ({ id, titleRu, titleEn }: Row) => (
        <Anchor component={Link} to={`${collectionsPath}/${id}`}>
          {language === 'ru' ? titleRu : titleEn}
        </Anchor>
      ),
    },
    { key: 'code', title: t('readers.collections.code'), cell: ({ code }: Row) => code },
    {
      key: 'items',
      title: t('readers.collections.items'),
      numeric: true,
      cell: ({ items }: Row) => formatNumber(items, language),
    },
    { key: 'now', title: t('readers.collections.now'), cell: (row: Row) => <Now row={row} /> },
    {
      key: 'next',
      title: t('readers.collections.next'),
      cell: ({ next }: Row) =>
        next
          ? t('readers.collections.nextFrom', {
              when: momentInWords(next.validFrom, language),
              access: t(`readers.collections.accesses.${next.policy.access}`),
            })
          : '—',
    },
  ];

  return (
    <>
      <PageTitle title={t('readers.collections.title')} />
      <PageHeader
        title={t('readers.collections.title')}
        lead={t('readers.collections.lead')}
        actions={
          mayManage && (
            <Button leftSection={<Icon name="add" />} onClick={open}>
              {t('readers.collections.add')}
            </Button>
          )
        }
      />
      {adding && <AddCollection onClose={close} />}
      {error && <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height="12rem" />}
      {data && (
        <DataTable
          caption={t('readers.collections.title')}
          captionHidden
          columns={columns}
          rows={data}
          rowKey={({ id }) => id}
          empty={
            <EmptyState title={t('readers.collections.none')}>{t('readers.collections.noneHelp')}</EmptyState>
          }
        />
      )}
    </>
  );
}

function Now({ row: { archived, inForce } }: { readonly row: Row }) {
  const { t } = useTranslation();
  if (archived) return <StateBadge tone="neutral">{t('readers.collections.archived')}</StateBadge>;
  if (!inForce) return <StateBadge tone="warning">{t('readers.collections.noPolicy')}</StateBadge>;
  const { access, minimumAge } = inForce.policy;
  const words = t(`readers.collections.accesses.${access}`);
  return minimumAge === null ? words : `${words}, ${t('readers.collections.fromAge', { age: minimumAge })}`;
}
