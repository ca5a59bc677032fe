import { useApi } from '@pbnet/api-client/react';
import { useCan, useUser } from '@pbnet/micro-frontend';
import { Anchor, ConfirmButton, DataTable, Group, Stack, Text, Title } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AddContact, EditContact } from './contact-dialog.tsx';
import type { Contact, PartnerCard } from './partner-shapes.ts';
import { usePartnerStep } from './use-partner-step.ts';

/** People of the institution, as far as this reader may know them. */
export function Contacts({ card }: { readonly card: PartnerCard }) {
  const { t } = useTranslation();
  const mayEdit = useCan('partner.edit');
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Title order={2} size="h3">
          {t('partners.contact.title')}
        </Title>
        {mayEdit && card.archivedOn === null && <AddContact organizationId={card.id} />}
      </Group>
      {card.contacts.length === 0 ? (
        <Text c="dimmed">{t('partners.contact.none')}</Text>
      ) : (
        <ContactTable card={card} mayEdit={mayEdit} />
      )}
    </Stack>
  );
}

function ContactTable({ card, mayEdit }: { readonly card: PartnerCard; readonly mayEdit: boolean }) {
  const { t } = useTranslation();
  const { place } = useUser();
  // Headquarters' contacts are changed by those who may change the card.
  const own = ({ regionalCenterId }: Contact) =>
    place.kind === 'network' || regionalCenterId !== null || card.mayEdit;
  return (
    <DataTable
      caption={t('partners.contact.title')}
      captionHidden
      columns={[
        {
          key: 'name',
          title: t('partners.contact.name'),
          rowHeader: true,
          cell: ({ name, post }: Contact) => (
            <Stack gap={0}>
              {name}
              {post !== '' && (
                <Text size="sm" c="dimmed">
                  {post}
                </Text>
              )}
            </Stack>
          ),
        },
        {
          key: 'roles',
          title: t('partners.contact.roles'),
          cell: ({ roles, actsOn }) => (
            <Stack gap={0}>
              {roles.map((role) => t(`partners.contact.role.${role}`)).join(', ')}
              {actsOn !== '' && (
                <Text size="sm" c="dimmed">
                  {t('partners.contact.actsOnIs', { words: actsOn })}
                </Text>
              )}
            </Stack>
          ),
        },
        {
          key: 'reach',
          title: t('partners.contact.reach'),
          cell: ({ phone, email }) =>
            phone === '' && email === null ? null : (
              <Stack gap={0}>
                {phone}
                {email !== null && <Anchor href={`mailto:${email}`}>{email}</Anchor>}
              </Stack>
            ),
        },
        {
          key: 'keeper',
          title: t('partners.contact.keeper'),
          cell: ({ regionalCenterId }) =>
            t(regionalCenterId === null ? 'partners.contact.byLibrary' : 'partners.contact.byRegionalCenter'),
        },
        ...(mayEdit
          ? [
              {
                key: 'actions',
                title: t('partners.actions'),
                cell: (contact: Contact) => (own(contact) ? <ContactActions contact={contact} /> : ''),
              },
            ]
          : []),
      ]}
      rows={card.contacts}
      rowKey={({ id }) => id}
    />
  );
}

function ContactActions({ contact }: { readonly contact: Contact }) {
  const { t } = useTranslation();
  const done = usePartnerStep();
  const { id, version, name } = contact;
  const remove = useMutation(
    useApi().partners.removeContact.mutationOptions(done(t('partners.contact.removed'))),
  );
  return (
    <Group gap="xs" wrap="nowrap">
      <EditContact contact={contact} />
      <ConfirmButton
        variant="subtle"
        size="compact-md"
        question={t('partners.contact.removeQuestion', { name })}
        details={t('partners.contact.removeDetails')}
        confirmLabel={t('partners.contact.remove')}
        danger
        onConfirm={() => remove.mutateAsync({ id, version })}
      >
        {t('partners.contact.remove')}
      </ConfirmButton>
    </Group>
  );
}
