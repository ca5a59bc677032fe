import { Select } from '@pbnet/ui';
import type { DecisionDraft } from '@pbnet/validation/resolutions';
import { useTranslation } from 'react-i18next';

type Awaited = DecisionDraft['awaits'];

/** What the system can see for itself; the subject is the kind's own word, without it any of the kind counts. */
const choices = {
  'mailing-zero-lists': { kind: 'mailing-finished', subject: 'zero-lists' },
  'mailing-results': { kind: 'mailing-finished', subject: 'results' },
  'campaign-joint-events': { kind: 'campaign-closed', subject: 'joint-events' },
  'campaign-planned-openings': { kind: 'campaign-closed', subject: 'planned-openings' },
  'campaign-agreement-renewals': { kind: 'campaign-closed', subject: 'agreement-renewals' },
  'meeting-monitoring': { kind: 'meeting-held', subject: 'monitoring' },
  'meeting-any': { kind: 'meeting-held', subject: null },
  'plan-openings': { kind: 'plan-approved', subject: null },
} as const satisfies Record<string, Awaited>;

type Choice = keyof typeof choices;
const names = Object.keys(choices) as readonly Choice[];

export interface AwaitedFieldProps {
  readonly value: Awaited;
  onChange(value: Awaited): void;
}

export function AwaitedField({ value, onChange }: AwaitedFieldProps) {
  const { t } = useTranslation();
  const chosen = names.find(
    (name) => choices[name].kind === value?.kind && choices[name].subject === value.subject,
  );
  return (
    <Select
      label={t('resolutions.awaits.label')}
      description={t('resolutions.awaits.help')}
      placeholder={t('resolutions.awaits.none')}
      clearable
      data={names.map((name) => ({ value: name, label: t(`resolutions.awaits.${name}`) }))}
      value={chosen ?? null}
      onChange={(name) => {
        const choice = names.find((one) => one === name);
        onChange(choice === undefined ? null : { ...choices[choice] });
      }}
    />
  );
}
