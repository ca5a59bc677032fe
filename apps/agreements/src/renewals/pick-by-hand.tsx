import { useApi } from '@pbnet/api-client/react';
import { Failed, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Button, Group, SearchField, Stack, Text, VisuallyHidden } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface PickByHandProps {
  readonly termMonths: number | null;
  /** Ids of those that are in the list below already. */
  readonly there: ReadonlySet<string>;
  onPick(agreementId: string): void;
}

const leastLetters = 2;

/** One more agreement by its number or title, whatever the conditions say. */
export function PickByHand({ termMonths, there, onPick }: PickByHandProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const text = search.trim();
  const { data, error } = useQuery(
    useApi().renewals.find.queryOptions(
      { search: text, termMonths },
      { enabled: text.length >= leastLetters },
    ),
  );
  const found = text.length < leastLetters ? undefined : data;
  return (
    <Stack gap="xs" maw="40rem">
      <SearchField label={t('renewals.pick.search')} value={search} onSearch={setSearch} />
      {error && <Failed error={error} />}
      {found?.length === 0 && <Text role="status">{t('renewals.pick.none')}</Text>}
      {found && found.length > 0 && (
        <Stack component="ul" gap="xs" m={0} p={0} aria-label={t('renewals.pick.found')}>
          {found.map(({ agreementId, title, number, endsOn, regionalCenterName, obstacle }) => (
            <Group component="li" key={agreementId} wrap="nowrap" align="start">
              <Button
                size="xs"
                variant="default"
                disabled={obstacle !== null || there.has(agreementId)}
                onClick={() => onPick(agreementId)}
              >
                {t('renewals.pick.add')}
                <VisuallyHidden>{`: ${title}`}</VisuallyHidden>
              </Button>
              <Text size="sm">
                {[
                  number === null ? title : `${title}, № ${number}`,
                  regionalCenterName,
                  endsOn && t('renewals.pick.till', { day: wholeDayName(endsOn, language) }),
                  there.has(agreementId)
                    ? t('renewals.pick.there')
                    : obstacle && t(`renewals.obstacle.${obstacle}`),
                ]
                  .filter((part) => part !== null && part !== '')
                  .join(' · ')}
              </Text>
            </Group>
          ))}
        </Stack>
      )}
    </Stack>
  );
}
