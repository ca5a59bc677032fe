import { problemLine } from '@pbnet/domain/platform';
import { useLanguage } from '@pbnet/micro-frontend';
import { Code, ConfirmButton, DataTable, StateBadge, type DataTableColumn } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { Front, Release } from './micro-frontend-panel.tsx';

export interface ReleaseTableProps {
  readonly front: Front;
  onActivate(release: Release): Promise<unknown>;
}

export function ReleaseTable({ front, onActivate }: ReleaseTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const current = front.releases.findIndex(({ id }) => id === front.currentReleaseId);

  const columns: readonly DataTableColumn<Release>[] = [
    {
      key: 'release',
      title: t('microFrontends.release'),
      rowHeader: true,
      cell: ({ release }) => <Code>{release}</Code>,
    },
    {
      key: 'publishedAt',
      title: t('microFrontends.publishedAt'),
      cell: ({ publishedAt }) => when.format(new Date(publishedAt)),
      sortValue: ({ publishedAt }) => publishedAt,
    },
    {
      key: 'state',
      title: t('microFrontends.state'),
      cell: (release) => <State front={front} release={release} />,
    },
    {
      key: 'action',
      title: t('microFrontends.action'),
      cell: (release) => {
        const at = front.releases.indexOf(release);
        if (at === current || release.problems.length > 0) return '';
        // The list begins with the newest: what stands below the current release is a step back.
        const back = current !== -1 && at > current;
        return (
          <ConfirmButton
            variant="default"
            size="sm"
            question={t(back ? 'microFrontends.rollBackAsk' : 'microFrontends.activateAsk', {
              release: release.release,
            })}
            details={t('microFrontends.activateHelp')}
            confirmLabel={t(back ? 'microFrontends.rollBackShort' : 'microFrontends.activateShort')}
            onConfirm={() => onActivate(release)}
          >
            {t(back ? 'microFrontends.rollBack' : 'microFrontends.activate')}
          </ConfirmButton>
        );
      },
    },
  ];

  return (
    <DataTable
      caption={t('microFrontends.releases')}
      captionHidden
      columns={columns}
      rows={front.releases}
      rowKey={({ id }) => id}
    />
  );
}

interface StateProps {
  readonly front: Front;
  readonly release: Release;
}

function State({ front, release }: StateProps) {
  const { t } = useTranslation();
  const { problems } = release;
  if (release.id === front.currentReleaseId && problems.length === 0)
    return <StateBadge tone="ok">{t('microFrontends.current')}</StateBadge>;
  if (problems.length === 0) return <StateBadge tone="neutral">{t('microFrontends.fits')}</StateBadge>;
  return (
    <>
      <StateBadge tone="bad">{t('microFrontends.unfit')}</StateBadge> <Code>{problemLine(problems)}</Code>
    </>
  );
}
