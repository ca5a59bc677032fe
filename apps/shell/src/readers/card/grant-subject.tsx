import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { Radio, Select, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DocumentField } from '../collections/document-field.tsx';

const kinds = ['all', 'collection', 'item'] as const;

/** What is opened to the reader, as far as it is chosen. */
export interface GrantSubject {
  readonly kind: (typeof kinds)[number];
  readonly collectionId: number | null;
  readonly itemId: string | null;
}

export const everything: GrantSubject = { kind: 'all', collectionId: null, itemId: null };

/** What is sent; null while nothing is chosen. */
export function namedBy({ kind, collectionId, itemId }: GrantSubject) {
  if (kind === 'all') return { collectionId: null, itemId: null };
  if (kind === 'collection') return collectionId === null ? null : { collectionId, itemId: null };
  return itemId === null ? null : { collectionId: null, itemId };
}

export interface GrantSubjectFieldProps {
  readonly subject: GrantSubject;
  readonly error: string | null;
  onChange(subject: GrantSubject): void;
}

export function GrantSubjectField({ subject, error, onChange }: GrantSubjectFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const collections = useQuery(useApi().collections.list.queryOptions());
  return (
    <Stack gap="sm" maw="40rem">
      <Radio.Group
        label={t('readers.card.subject')}
        value={subject.kind}
        onChange={(value) => {
          const kind = kinds.find((one) => one === value);
          if (kind) onChange({ ...subject, kind });
        }}
      >
        <Stack gap="xs" mt="xs">
          {kinds.map((kind) => (
            <Radio key={kind} value={kind} label={t(`readers.card.subjects.${kind}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {subject.kind === 'collection' && (
        <Select
          label={t('readers.collections.name')}
          required
          error={error}
          data={(collections.data ?? [])
            .filter(({ archived }) => !archived)
            .map(({ id, titleRu, titleEn }) => ({
              value: String(id),
              label: language === 'ru' ? titleRu : titleEn,
            }))}
          value={subject.collectionId === null ? null : String(subject.collectionId)}
          onChange={(value) => onChange({ ...subject, collectionId: value === null ? null : Number(value) })}
        />
      )}
      {subject.kind === 'item' && (
        <DocumentField
          required
          error={error}
          value={subject.itemId}
          onChange={(itemId) => onChange({ ...subject, itemId })}
        />
      )}
    </Stack>
  );
}
