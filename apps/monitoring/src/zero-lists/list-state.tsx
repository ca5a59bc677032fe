import type { EscalationStep, ZeroKind } from '@pbnet/domain/monitoring';
import { StateBadge, type Tone } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

const kindTones: Readonly<Record<ZeroKind, Tone>> = {
  missing: 'bad',
  'all-zero': 'warning',
  'some-zero': 'info',
};

export function KindBadge({ kind }: { readonly kind: ZeroKind }) {
  const { t } = useTranslation();
  return <StateBadge tone={kindTones[kind]}>{t(`zero-lists.kind.${kind}`)}</StateBadge>;
}

const stepTones: Readonly<Record<EscalationStep, Tone>> = {
  note: 'neutral',
  call: 'info',
  visit: 'warning',
  suspension: 'bad',
};

const stepIcons = { note: 'flag', call: 'phone', visit: 'pin', suspension: 'alert-circle' } as const;

export function StepBadge({ step }: { readonly step: EscalationStep }) {
  const { t } = useTranslation();
  return (
    <StateBadge tone={stepTones[step]} icon={stepIcons[step]}>
      {t(`zero-lists.step.${step}`)}
    </StateBadge>
  );
}

export function Preliminary({ preliminary }: { readonly preliminary: boolean }) {
  const { t } = useTranslation();
  return <span>{t(preliminary ? 'zero-lists.preliminary' : 'zero-lists.final')}</span>;
}
