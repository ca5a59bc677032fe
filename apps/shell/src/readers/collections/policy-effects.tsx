import {
  decide,
  readerKinds,
  readerOfKind,
  type CollectionPolicy,
  type ReaderKind,
} from '@pbnet/domain/reading';
import { DataTable, Stack, StateBadge, Text, Title } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { useVerdictWords } from './use-verdict-words.ts';

export interface PolicyEffectsProps {
  /** Null: nothing is given out yet. */
  readonly inForce: CollectionPolicy | null;
  /** Null while the form is not filled in. */
  readonly draft: CollectionPolicy | null;
}

/** Each kind of reader at each place: what is answered now, and what would be. */
export function PolicyEffects({ inForce, draft }: PolicyEffectsProps) {
  const { t } = useTranslation();
  const cell = (kind: ReaderKind, atCenter: boolean) => (
    <Effect kind={kind} atCenter={atCenter} inForce={inForce} draft={draft} />
  );
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('readers.collections.effects')}
      </Title>
      <Text>{t('readers.collections.effectsLead')}</Text>
      <DataTable
        caption={t('readers.collections.effects')}
        captionHidden
        columns={[
          {
            key: 'reader',
            title: t('readers.collections.reader'),
            rowHeader: true,
            cell: (kind: ReaderKind) => t(`readers.collections.kinds.${kind}`),
          },
          { key: 'home', title: t('readers.collections.home'), cell: (kind) => cell(kind, false) },
          { key: 'center', title: t('readers.collections.center'), cell: (kind) => cell(kind, true) },
        ]}
        rows={readerKinds}
        rowKey={(kind) => kind}
      />
    </Stack>
  );
}

interface EffectProps extends PolicyEffectsProps {
  readonly kind: ReaderKind;
  readonly atCenter: boolean;
}

function Effect({ kind, atCenter, inForce, draft }: EffectProps) {
  const { t } = useTranslation();
  const words = useVerdictWords();
  const facts = { atCenter, reader: readerOfKind[kind] };
  const now = decide({ ...facts, policy: inForce });
  const after = draft && decide({ ...facts, policy: draft });
  const changes = after !== null && words(after) !== words(now);
  return (
    <Stack gap={4}>
      <StateBadge tone={now.granted ? 'ok' : 'neutral'}>{words(now)}</StateBadge>
      {changes && (
        <StateBadge tone={after.granted ? 'info' : 'warning'} icon="arrow-right">
          {t('readers.collections.becomes', { verdict: words(after) })}
        </StateBadge>
      )}
    </Stack>
  );
}
