import { failureOf, type ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import {
  Button,
  Checkbox,
  FormError,
  Group,
  Modal,
  Select,
  Stack,
  TextInput,
  useDisclosure,
} from '@pbnet/ui';
import { saveDepartment, type SaveDepartment } from '@pbnet/validation/resolutions';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

type Department = ApiOutputs['resolutions']['parties']['departments'][number];

const empty: SaveDepartment = { code: '', nameRu: '', nameEn: '', email: null, closed: false, version: 0 };

/** Departments of headquarters that decisions can name, with the address that their reminders go to. */
export function Departments() {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  const { data } = useQuery(useApi().resolutions.parties.queryOptions(undefined, { enabled: opened }));
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('resolutions.departments.open')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('resolutions.departments.open')}>
        {data && <DepartmentForm departments={data.departments} />}
      </Modal>
    </>
  );
}

const fields = ['code', 'nameRu', 'nameEn'] as const;

function DepartmentForm({ departments }: { readonly departments: readonly Department[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<SaveDepartment>(empty);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const save = useMutation(
    api.resolutions.saveDepartment.mutationOptions({
      onSuccess() {
        setDraft(empty);
        host.notify({ tone: 'done', text: t('resolutions.departments.saved') });
      },
      onSettled: () => queries.invalidateQueries(api.resolutions.pathFilter()),
    }),
  );

  function send() {
    const checked = saveDepartment.safeParse(draft);
    setWrong(checked.success ? [] : checked.error.issues.map(({ path }) => String(path[0])));
    if (checked.success) save.mutate(checked.data);
  }

  return (
    <Stack>
      <Select
        label={t('resolutions.departments.which')}
        placeholder={t('resolutions.departments.fresh')}
        clearable
        data={departments.map(({ code }) => ({ value: code, label: code }))}
        value={draft.version === 0 ? null : draft.code}
        onChange={(code) => setDraft(departments.find((one) => one.code === code) ?? empty)}
      />
      <FormError>{save.error && failureOf(save.error, language).text}</FormError>
      {fields.map((field) => (
        <TextInput
          key={field}
          label={t(`resolutions.departments.${field}`)}
          disabled={field === 'code' && draft.version > 0}
          value={draft[field]}
          onChange={({ currentTarget }) => setDraft({ ...draft, [field]: currentTarget.value })}
          error={wrong.includes(field) && t('resolutions.departments.short')}
        />
      ))}
      <TextInput
        type="email"
        label={t('resolutions.departments.email')}
        description={t('resolutions.departments.emailHelp')}
        value={draft.email ?? ''}
        onChange={({ currentTarget: { value } }) =>
          setDraft({ ...draft, email: value === '' ? null : value })
        }
        error={wrong.includes('email') && t('resolutions.departments.badEmail')}
      />
      <Checkbox
        label={t('resolutions.departments.closed')}
        checked={draft.closed}
        onChange={({ currentTarget }) => setDraft({ ...draft, closed: currentTarget.checked })}
      />
      <Group justify="end">
        <Button loading={save.isPending} onClick={send}>
          {t('resolutions.departments.save')}
        </Button>
      </Group>
    </Stack>
  );
}
