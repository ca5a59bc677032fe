import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { Day } from '@pbnet/domain';
import { holds } from '@pbnet/domain/network';
import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import {
  Button,
  DataTable,
  DatePickerInput,
  FormError,
  Group,
  Modal,
  Stack,
  Text,
  Title,
  type DataTableColumn,
} from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddAddresses } from './add-addresses.tsx';
import type { Address, Card } from './center-shapes.ts';
import { useCenterAnswer } from './use-center-answer.ts';

export interface AddressPartProps {
  readonly card: Card;
  readonly day: Day;
  readonly mayManage: boolean;
}

/** Where the centre is seen from on the day, and the addresses of other days below. */
export function AddressPart({ card, day, mayManage }: AddressPartProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Address>();
  const { data = [] } = useQuery(useApi().network.addresses.list.queryOptions({ centerId: card.id }));
  const inUse = data.some((address) => holds(address, day));
  const columns: readonly DataTableColumn<Address>[] = [
    { key: 'range', title: t('centers.addresses.range'), rowHeader: true, cell: ({ range }) => range },
    {
      key: 'from',
      title: t('centers.addresses.from'),
      cell: ({ validFrom }) => wholeDayName(validFrom, language),
    },
    {
      key: 'to',
      title: t('centers.addresses.to'),
      cell: ({ validTo }) =>
        validTo === null ? t('centers.addresses.now') : wholeDayName(validTo, language),
    },
    { key: 'note', title: t('centers.addresses.note'), cell: ({ note }) => note || '—' },
    ...(mayManage
      ? [
          {
            key: 'end',
            title: t('centers.addresses.end'),
            cell: (address: Address) =>
              address.validTo === null ? (
                <Button
                  variant="subtle"
                  size="compact-md"
                  aria-label={t('centers.addresses.endOf', { range: address.range })}
                  onClick={() => setEnding(address)}
                >
                  {t('centers.addresses.end')}
                </Button>
              ) : (
                '—'
              ),
          },
        ]
      : []),
  ];
  return (
    <section>
      <Stack gap="sm">
        <Title order={2} size="h3">
          {t('centers.addresses.title')}
        </Title>
        <Text c="dimmed">{t('centers.addresses.help')}</Text>
        {!inUse && <Text>{t('centers.addresses.none')}</Text>}
        {data.length > 0 && (
          <DataTable
            caption={t('centers.addresses.title')}
            captionHidden
            columns={columns}
            rows={data}
            rowKey={({ id }) => id}
          />
        )}
        {mayManage && card.closedOn === null && !adding && (
          <Group>
            <Button variant="default" onClick={() => setAdding(true)}>
              {t('centers.addresses.add')}
            </Button>
          </Group>
        )}
        {adding && <AddAddresses card={card} onDone={() => setAdding(false)} />}
        {ending && <EndAddress card={card} address={ending} onDone={() => setEnding(undefined)} />}
      </Stack>
    </section>
  );
}

interface EndAddressProps {
  readonly card: Card;
  readonly address: Address;
  onDone(): void;
}

function EndAddress({ card, address, onDone }: EndAddressProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [on, setOn] = useState<string | null>(null);
  const end = useMutation(useApi().network.addresses.end.mutationOptions(useCenterAnswer()));
  const { id: centerId, version } = card;
  return (
    <Modal opened onClose={onDone} title={t('centers.addresses.endTitle', { range: address.range })}>
      <Stack>
        <FormError>{end.error && failureOf(end.error, language).text}</FormError>
        <DatePickerInput label={t('centers.addresses.endDay')} value={on} onChange={setOn} />
        <Group justify="end">
          <Button
            disabled={on === null}
            loading={end.isPending}
            onClick={() =>
              end.mutate({ centerId, version, addressId: address.id, on: on as Day }, { onSuccess: onDone })
            }
          >
            {t('centers.addresses.end')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
