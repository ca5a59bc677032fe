import { Anchor, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SheetReport } from './is-editable.ts';

export interface EventShareProps {
  readonly shares: SheetReport['eventShares'];
  readonly code: string;
  /** Nobody types the figure. */
  readonly byItself?: boolean;
}

/** What of the figure comes from reported events, with the way to each; nothing where nothing does. */
export function EventShare({ shares, code, byItself = false }: EventShareProps) {
  const { t } = useTranslation();
  const own = shares.filter((share) => share.code === code && share.amount > 0);
  const counted = own.filter((share) => share.counted);
  const waiting = own.filter((share) => !share.counted);
  const sum = counted.reduce((total, { amount }) => total + amount, 0);
  return (
    <>
      {byItself && (
        <Text c="dimmed" size="sm">
          {t('sheet.events.byItself')}
        </Text>
      )}
      {counted.length > 0 && (
        <Text c="dimmed" size="sm">
          {t('sheet.events.counted', { sum })} <Links shares={counted} />
        </Text>
      )}
      {waiting.length > 0 && (
        <Text size="sm">
          {t('sheet.events.notCounted')} <Links shares={waiting} />
        </Text>
      )}
    </>
  );
}

function Links({ shares }: { readonly shares: SheetReport['eventShares'] }) {
  return shares.map(({ to, title, amount }, index) => (
    <span key={to}>
      {index > 0 && ', '}
      <Anchor component={Link} to={to} size="sm">
        {title}
      </Anchor>
      {` (${amount})`}
    </span>
  ));
}
