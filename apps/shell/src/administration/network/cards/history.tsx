import { asDay } from '@pbnet/domain';
import { useLanguage } from '@pbnet/micro-frontend';
import { Paper, StateBadge, Text, Timeline, Title } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { FactField } from '../fields/fact-fields.ts';
import { shownFact, type Names } from '../fields/shown-fact.ts';
import type { ShownVersion } from './edit-forms.tsx';

export interface HistoryEvent {
  readonly day: string;
  readonly text: string;
}

export interface RecordHistoryProps {
  readonly fields: readonly FactField[];
  readonly names: Names;
  readonly versions: readonly ShownVersion[];
  /** What happened besides changes of facts: suspended, closed. */
  readonly events?: readonly HistoryEvent[];
}

/** Everything that was and will be true of the record, the newest first. */
export function RecordHistory({ fields, names, versions, events = [] }: RecordHistoryProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const today = asDay(new Date().toISOString().slice(0, 10));

  const changes = versions.map(({ validFrom, facts }, index) => {
    const before = versions[index - 1]?.facts;
    if (!before) return { day: validFrom, text: t('network.opened') };
    const changed = fields
      .filter(({ name }) => before[name] !== facts[name])
      .map((field) => {
        const value = shownFact(field, facts[field.name], { names, language }) || t('network.noEmail');
        return `${t(`network.${field.label}`)}: ${value}`;
      });
    return { day: validFrom, text: t('network.versionFrom', { changes: changed.join('; ') }) };
  });
  const all = [...changes, ...events].toSorted((left, right) => right.day.localeCompare(left.day));

  return (
    <Paper component="section" withBorder p="lg">
      <Title order={2} size="h3" mb="md">
        {t('network.history')}
      </Title>
      <Timeline>
        {all.map((event) => (
          <Timeline.Item
            key={`${event.day} ${event.text}`}
            title={day.format(new Date(`${event.day}T00:00:00Z`))}
          >
            <Text>{event.text}</Text>
            {event.day > today && <StateBadge tone="info">{t('network.future')}</StateBadge>}
          </Timeline.Item>
        ))}
      </Timeline>
    </Paper>
  );
}
