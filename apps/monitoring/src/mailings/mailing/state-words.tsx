import { momentName, useLanguage } from '@pbnet/micro-frontend';
import { Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { Recipient } from '../mailing-shapes.ts';

/** When the letter went out, or why it has not. */
export function StateWords({ recipient }: { readonly recipient: Recipient }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, problem, response, leftOutReason, nextAttemptAt, sentAt, bouncedAt } = recipient;
  const at = (instant: string | null) => (instant === null ? '' : momentName(instant, language));

  function words(): string {
    if (state === 'left-out') return leftOutReason ?? '';
    if (state === 'bounced') return t('mailings.words.bounced', { at: at(bouncedAt) });
    if (state === 'failed')
      return t(`mailings.words.${problem ?? 'refused'}`, { response: response ?? '', at: '' });
    if (state === 'queued' && problem !== null)
      return t(`mailings.words.${problem}`, { response: response ?? '', at: at(nextAttemptAt) });
    return at(sentAt);
  }

  const text = words();
  return text === '' ? null : (
    <Text size="sm" c="dimmed">
      {text}
    </Text>
  );
}
