import type { DeliveryState, MailingState } from '@pbnet/domain/mail';
import { StateBadge, type Tone } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

const mailingTones: Readonly<Record<MailingState, Tone>> = {
  prepared: 'warning',
  released: 'info',
  paused: 'bad',
  finished: 'ok',
  cancelled: 'neutral',
};

export function MailingStateBadge({ state }: { readonly state: MailingState }) {
  const { t } = useTranslation();
  const words = t(`mailings.state.${state}`);
  return <StateBadge tone={mailingTones[state]}>{words}</StateBadge>;
}

const deliveryTones: Readonly<Record<DeliveryState, Tone>> = {
  prepared: 'neutral',
  'left-out': 'neutral',
  cancelled: 'neutral',
  queued: 'info',
  sent: 'ok',
  delivered: 'ok',
  bounced: 'bad',
  failed: 'bad',
};

export interface LetterStateProps {
  readonly state: DeliveryState;
  /** The dry run has nobody to send this letter to. */
  readonly nobody?: boolean;
}

export function LetterState({ state, nobody = false }: LetterStateProps) {
  const { t } = useTranslation();
  const words = t(`mailings.letterState.${nobody ? 'nobody' : state}`);
  return <StateBadge tone={nobody ? 'bad' : deliveryTones[state]}>{words}</StateBadge>;
}
