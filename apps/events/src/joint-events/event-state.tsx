import type { EventState } from '@pbnet/domain/joint-events';
import { StateBadge, type Tone } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { NamedEvent } from './event-shapes.ts';

const tones: Readonly<Record<EventState, Tone>> = {
  draft: 'neutral',
  submitted: 'info',
  returned: 'warning',
  agreed: 'ok',
  postponed: 'warning',
  held: 'info',
  reported: 'ok',
  cancelled: 'neutral',
};

type Stated = Pick<NamedEvent, 'state' | 'handedOverAt'>;

/** The state in words; a draft that a centre has given to its regional center says so. */
export function EventStateBadge({ event: { state, handedOverAt } }: { readonly event: Stated }) {
  const { t } = useTranslation();
  const handedOver = state === 'draft' && handedOverAt !== null;
  return (
    <StateBadge tone={handedOver ? 'info' : tones[state]}>
      {t(handedOver ? 'joint-events.handedOver' : `joint-events.state.${state}`)}
    </StateBadge>
  );
}
