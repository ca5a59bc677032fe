import { useApi } from '@pbnet/api-client/react';
import { changeRegionalCenter, closeRegionalCenter, correctRegionalCenter } from '@pbnet/validation/network';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { regionalCenterFields as fields } from '../fields/fact-fields.ts';
import { noNames } from '../fields/shown-fact.ts';
import { currentVersion, shownVersions } from './current-version.ts';
import { closing } from './closing.ts';
import { dayCommand } from './day-command.tsx';
import { factsCommand } from './facts-command.tsx';
import { RecordHistory } from './history.tsx';
import { RecordPage, type CardCommand } from './record-page.tsx';
import { useCardAnswer } from './use-card-answer.ts';

export function RegionalCenterCard() {
  const { t } = useTranslation();
  const regionalCenterId = Number(useParams()['id']);
  const { regionalCenters } = useApi().network;
  const answer = useCardAnswer();
  const { data: card, error, refetch } = useQuery(regionalCenters.get.queryOptions({ regionalCenterId }));
  const change = useMutation(regionalCenters.change.mutationOptions(answer));
  const correct = useMutation(regionalCenters.correct.mutationOptions(answer));
  const close = useMutation(regionalCenters.close.mutationOptions(answer));

  const names = card?.names ?? noNames;
  const versions = shownVersions(card?.history ?? []);
  const current = currentVersion(card?.history ?? []);
  const base = { regionalCenterId, version: card?.version };
  const shared = { base, fields, names };
  const commands: readonly CardCommand[] = [
    factsCommand({
      ...shared,
      mode: 'change',
      label: t('network.change'),
      schema: changeRegionalCenter,
      command: change,
      versions: current ? [current] : [],
    }),
    factsCommand({
      ...shared,
      mode: 'correct',
      label: t('network.correct'),
      schema: correctRegionalCenter,
      command: correct,
      versions,
    }),
    ...(card?.closedOn === null
      ? [
          dayCommand({
            id: 'close',
            label: t('network.close'),
            help: t('network.closeHelp'),
            danger: true,
            withReason: true,
            schema: closeRegionalCenter,
            command: close,
            base,
          }),
        ]
      : []),
  ];
  const events = card ? closing(card, t) : [];

  return (
    <RecordPage
      view="regional-centers"
      title={card && String(current?.facts['name'] ?? card.code)}
      loading={{ error, retry: () => void refetch() }}
      fields={fields}
      facts={current?.facts ?? {}}
      names={names}
      fixed={
        card
          ? [
              [t('network.code'), card.code],
              ...(card.isBranch ? [[t('network.kind'), t('network.branch')] as const] : []),
            ]
          : []
      }
      commands={commands}
      history={<RecordHistory fields={fields} names={names} versions={versions} events={events} />}
    />
  );
}
