import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { contactRoles, type ContactRole } from '@pbnet/domain/partners';
import { useKeptDraft, useLanguage } from '@pbnet/micro-frontend';
import { contactContent, type ContactContent } from '@pbnet/validation/partners';
import { Button, Checkbox, FormError, Group, Modal, Stack, Text, TextInput, useDisclosure } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from './partner-shapes.ts';
import { usePartnerStep } from './use-partner-step.ts';

const lines = ['name', 'post', 'phone', 'email', 'actsOn'] as const;

type Values = { readonly roles: readonly ContactRole[] } & Readonly<Record<(typeof lines)[number], string>>;

const empty: Values = { roles: [], name: '', post: '', phone: '', email: '', actsOn: '' };

function contentOf({ email, roles, ...values }: Values) {
  return contactContent.safeParse({ ...values, roles, email: email.trim() === '' ? null : email });
}

interface FieldsProps {
  readonly thing: string;
  readonly initial: Values;
  onSend(content: ContactContent): Promise<unknown>;
}

function Fields({ thing, initial, onSend }: FieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const kept = useKeptDraft<Values>(thing);
  const [values, setValues] = useState(kept.draft ?? initial);
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [sending, setSending] = useState(false);
  const content = contentOf(values);
  const wrong = new Set(asked && !content.success ? content.error.issues.map(({ path }) => path[0]) : []);

  function write(change: Partial<Values>) {
    const next = { ...values, ...change };
    setValues(next);
    kept.keep(next);
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (!content.success) return;
    setSending(true);
    await onSend(content.data)
      .then(kept.forget)
      .catch((error: unknown) => setFailure(failureOf(error, language).text));
    setSending(false);
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <FormError>{failure}</FormError>
        <Checkbox.Group
          label={t('partners.contact.roles')}
          value={[...values.roles]}
          onChange={(roles) => write({ roles: contactRoles.filter((role) => roles.includes(role)) })}
          error={wrong.has('roles') && t('partners.wrong.roles')}
        >
          <Stack gap="xs" mt="xs">
            {contactRoles.map((role) => (
              <Checkbox key={role} value={role} label={t(`partners.contact.role.${role}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
        {lines
          .filter((field) => field !== 'actsOn' || values.roles.includes('signatory'))
          .map((field) => (
            <TextInput
              key={field}
              label={t(`partners.contact.${field}`)}
              {...(field === 'actsOn' ? { description: t('partners.contact.actsOnHelp') } : {})}
              required={field === 'name'}
              type={field === 'email' ? 'email' : 'text'}
              maxLength={300}
              value={values[field]}
              onChange={({ currentTarget }) => write({ [field]: currentTarget.value })}
              error={wrong.has(field) && t(`partners.wrong.${field === 'email' ? 'email' : 'line'}`)}
            />
          ))}
        <Text size="sm" c="dimmed">
          {t('partners.contact.consent')}
        </Text>
        <Group justify="end">
          <Button type="submit" loading={sending}>
            {t('partners.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

export function AddContact({ organizationId }: { readonly organizationId: number }) {
  const { t } = useTranslation();
  const done = usePartnerStep();
  const [opened, dialog] = useDisclosure(false);
  // The id is chosen here: pressed twice or repeated by the network, the person is added once.
  const [id, setId] = useState(() => crypto.randomUUID());
  const add = useMutation(useApi().partners.addContact.mutationOptions(done(t('partners.contact.added'))));
  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        {t('partners.contact.add')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('partners.contact.addTitle')}>
        <Fields
          key={id}
          thing={`partner-contact:new:${organizationId}`}
          initial={empty}
          onSend={async (content) => {
            await add.mutateAsync({ id, organizationId, content });
            setId(crypto.randomUUID());
            dialog.close();
          }}
        />
      </Modal>
    </>
  );
}

export function EditContact({ contact }: { readonly contact: Contact }) {
  const { t } = useTranslation();
  const done = usePartnerStep();
  const [opened, dialog] = useDisclosure(false);
  const save = useMutation(useApi().partners.saveContact.mutationOptions(done(t('partners.contact.saved'))));
  const { id, version, name } = contact;
  return (
    <>
      <Button
        variant="subtle"
        size="compact-md"
        onClick={dialog.open}
        aria-label={t('partners.contact.editNamed', { name })}
      >
        {t('partners.change')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('partners.contact.editTitle')}>
        <Fields
          key={version}
          thing={`partner-contact:${id}:${version}`}
          initial={{ ...contact, email: contact.email ?? '' }}
          onSend={async (content) => {
            await save.mutateAsync({ id, version, content });
            dialog.close();
          }}
        />
      </Modal>
    </>
  );
}
