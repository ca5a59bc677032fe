import type { ApiOutputs } from '@pbnet/api-client';
import { findingKindNames, type FindingKind } from '@pbnet/domain/network-health';
import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Anchor, DataTable, EmptyState, StateBadge, type DataTableColumn, type Tone } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './health.module.css';

type Board = ApiOutputs['networkHealth']['board'];
type Finding = Board['findings'][number];

const tones: Readonly<Record<FindingKind, Tone>> = {
  'proposal-unanswered': 'warning',
  'agreed-without-agreement': 'warning',
  'opened-late': 'bad',
  'agreement-expired': 'bad',
  'agreement-expiring': 'warning',
  'center-without-agreement': 'bad',
  'center-without-contact': 'warning',
  'center-without-addresses': 'warning',
  'center-without-first-report': 'warning',
  'channel-disconnected': 'bad',
  'esia-trouble': 'bad',
  'esia-key-ending': 'warning',
  'access-trouble': 'bad',
  'post-failed': 'warning',
  'figures-differ': 'warning',
  'publication-failed': 'warning',
  'removal-pending': 'bad',
};

const dayLength = 86_400_000;

/** What is broken, where, since when, the next action and who takes it. */
export function FindingsTable({ board }: { readonly board: Board }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const daysSince = (day: string) => Math.round((Date.parse(board.asOf) - Date.parse(day)) / dayLength);
  const names = new Map(board.regions.map(({ id, name }) => [id, name[language]]));
  const columns: readonly DataTableColumn<Finding>[] = [
    {
      key: 'kind',
      title: t('health.kind'),
      cell: ({ kind }) => <StateBadge tone={tones[kind]}>{findingKindNames[kind][language]}</StateBadge>,
    },
    {
      key: 'about',
      title: t('health.about'),
      rowHeader: true,
      cell: ({ about, regionId }) => (
        <>
          {about[language]}
          {regionId !== null && <div className={classes['region']}>{names.get(regionId)}</div>}
        </>
      ),
    },
    {
      key: 'since',
      title: t('health.since'),
      cell: ({ since }) => {
        if (since === null) return null;
        const days = daysSince(since);
        return (
          <>
            <span className={classes['day']}>{wholeDayName(since, language)}</span>
            {days > 0 && <div className={classes['days']}>{t('health.days', { count: days })}</div>}
          </>
        );
      },
    },
    {
      key: 'next',
      title: t('health.next'),
      cell: ({ next, to, about }) => (
        <Anchor component={Link} to={to} aria-label={`${next[language]}: ${about[language]}`}>
          {next[language]}
        </Anchor>
      ),
    },
    { key: 'who', title: t('health.who'), cell: ({ responsible }) => responsible[language] },
  ];
  return (
    <DataTable
      caption={t('health.caption')}
      captionHidden
      columns={columns}
      rows={board.findings}
      rowKey={({ key }) => key}
      empty={<EmptyState title={t('health.nothingFits')} icon="search" />}
    />
  );
}
