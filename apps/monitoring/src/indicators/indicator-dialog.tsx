import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { Month } from '@pbnet/domain';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, Select, Stack, TextInput } from '@pbnet/ui';
import { addIndicator, changeIndicator } from '@pbnet/validation/monitoring';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { indicatorName } from '../figures/indicator-name.ts';
import { monthNameAfter } from '../figures/month-name.ts';
import type { Version } from './catalogue.ts';
import { useSettle } from './use-settle.ts';

export interface IndicatorDialogProps {
  readonly month: Month;
  /** The version to change; null to add a new indicator. */
  readonly version: Version | null;
  onClose(): void;
}

type Fields = Pick<Version, 'code' | 'nameRu' | 'nameEn' | 'unit' | 'kind' | 'zeroPolicy'>;

const kinds = ['flow', 'stock'] as const;
const zeroPolicies = ['matters', 'explain', 'fine'] as const;
const empty: Fields = { code: '', nameRu: '', nameEn: '', unit: '', kind: 'flow', zeroPolicy: 'matters' };

function fieldsOf(version: Version | null): Fields {
  if (version === null) return empty;
  const { code, nameRu, nameEn, unit, kind, zeroPolicy } = version;
  return { code, nameRu, nameEn, unit, kind, zeroPolicy };
}

interface Issues {
  readonly issues: readonly { readonly path: readonly PropertyKey[] }[];
}

function faultyFields(error: Issues | undefined): ReadonlySet<PropertyKey> {
  return new Set(error?.issues.flatMap(({ path }) => path.slice(0, 1)));
}

/** Words and policies of an indicator from a month on. */
export function IndicatorDialog({ month, version, onClose }: IndicatorDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const settle = useSettle(month);
  const [fields, setFields] = useState(() => fieldsOf(version));
  const [faulty, setFaulty] = useState<ReadonlySet<PropertyKey>>(new Set());
  const set = (part: Partial<Fields>) => setFields((before) => ({ ...before, ...part }));
  const onSuccess = async () => {
    await settle();
    onClose();
  };
  const add = useMutation(api.indicators.add.mutationOptions({ onSuccess }));
  const change = useMutation(api.indicators.change.mutationOptions({ onSuccess }));
  const error = add.error ?? change.error;

  function addNew() {
    const checked = addIndicator.safeParse({ ...fields, from: month });
    setFaulty(faultyFields(checked.error));
    if (checked.success) add.mutate(checked.data);
  }

  function changeKnown({ id: versionId }: Version) {
    const checked = changeIndicator.safeParse({ ...fields, from: month, versionId });
    setFaulty(faultyFields(checked.error));
    if (checked.success) change.mutate(checked.data);
  }

  const text = (key: 'nameRu' | 'nameEn' | 'unit') => (
    <TextInput
      label={t(`indicators.${key}`)}
      value={fields[key]}
      onChange={({ currentTarget }) => set({ [key]: currentTarget.value })}
      error={faulty.has(key) && t('indicators.missing')}
    />
  );
  const name = {
    name: version ? indicatorName(version, language) : '',
    month: monthNameAfter(month, language),
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t(version ? 'indicators.changeTitle' : 'indicators.addTitle', name)}
    >
      <Stack>
        <FormError>{error && failureOf(error, language).text}</FormError>
        {version === null && (
          <TextInput
            label={t('indicators.code')}
            description={t('indicators.codeHelp')}
            value={fields.code}
            onChange={({ currentTarget }) => set({ code: currentTarget.value })}
            error={faulty.has('code') && t('indicators.codeWrong')}
            data-autofocus
          />
        )}
        {text('nameRu')}
        {text('nameEn')}
        {text('unit')}
        <Select
          label={t('indicators.kind')}
          data={kinds.map((kind) => ({ value: kind, label: t(`indicators.kinds.${kind}`) }))}
          value={fields.kind}
          allowDeselect={false}
          onChange={(kind) => set({ kind: kinds.find((known) => known === kind) ?? 'flow' })}
        />
        <Select
          label={t('indicators.zero')}
          data={zeroPolicies.map((policy) => ({ value: policy, label: t(`indicators.zeros.${policy}`) }))}
          value={fields.zeroPolicy}
          allowDeselect={false}
          onChange={(policy) =>
            set({ zeroPolicy: zeroPolicies.find((known) => known === policy) ?? 'matters' })
          }
        />
        <Group justify="end">
          <Button
            loading={add.isPending || change.isPending}
            onClick={() => (version ? changeKnown(version) : addNew())}
          >
            {t('indicators.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
