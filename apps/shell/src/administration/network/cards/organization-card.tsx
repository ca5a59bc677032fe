import { useApi } from '@pbnet/api-client/react';
import { StateBadge } from '@pbnet/ui';
import { archiveOrganization, changeOrganization, correctOrganization } from '@pbnet/validation/network';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { organizationFields as fields } from '../fields/fact-fields.ts';
import { noNames as names } from '../fields/shown-fact.ts';
import { currentVersion, shownVersions } from './current-version.ts';
import { dayCommand } from './day-command.tsx';
import { factsCommand } from './facts-command.tsx';
import { RecordHistory } from './history.tsx';
import { RecordPage, type CardCommand } from './record-page.tsx';
import { useCardAnswer } from './use-card-answer.ts';

export function OrganizationCard() {
  const { t } = useTranslation();
  const organizationId = Number(useParams()['id']);
  const { organizations } = useApi().network;
  const answer = useCardAnswer();
  const { data: card, error, refetch } = useQuery(organizations.get.queryOptions({ organizationId }));
  const change = useMutation(organizations.change.mutationOptions(answer));
  const correct = useMutation(organizations.correct.mutationOptions(answer));
  const archive = useMutation(organizations.archive.mutationOptions(answer));

  const versions = shownVersions(card?.history ?? []);
  const current = currentVersion(card?.history ?? []);
  const base = { organizationId, version: card?.version };
  const shared = { base, fields, names };
  const archived = card !== undefined && card.archivedOn !== null;
  const commands: readonly CardCommand[] = [
    factsCommand({
      ...shared,
      mode: 'change',
      label: t('network.change'),
      schema: changeOrganization,
      command: change,
      versions: current ? [current] : [],
    }),
    factsCommand({
      ...shared,
      mode: 'correct',
      label: t('network.correct'),
      schema: correctOrganization,
      command: correct,
      versions,
    }),
    ...(archived
      ? []
      : [
          dayCommand({
            id: 'archive',
            label: t('network.archive'),
            help: t('network.archiveHelp'),
            danger: true,
            withReason: false,
            schema: archiveOrganization,
            command: archive,
            base,
          }),
        ]),
  ];

  return (
    <RecordPage
      view="organizations"
      title={card && String(current?.facts['name'] ?? '')}
      state={archived && <StateBadge tone="neutral">{t('network.archived')}</StateBadge>}
      loading={{ error, retry: () => void refetch() }}
      fields={fields}
      facts={current?.facts ?? {}}
      names={names}
      fixed={card ? [[t('network.kind'), t(`network.kinds.${card.kind}`)]] : []}
      commands={commands}
      history={
        <RecordHistory
          fields={fields}
          names={names}
          versions={versions}
          events={archived ? [{ day: card.archivedOn ?? '', text: t('network.archived') }] : []}
        />
      }
    />
  );
}
