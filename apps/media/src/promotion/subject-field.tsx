import { useApi } from '@pbnet/api-client/react';
import { promotionSubjects } from '@pbnet/domain/promotion';
import { Select, useDebouncedValue } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanFieldsProps } from './plan-fields.tsx';

/** The event, video or method, found by a part of its title; its public address is filled in where it has one. */
export function SubjectField({ form }: PlanFieldsProps) {
  const { t } = useTranslation();
  const { watch, setValue } = form;
  const subject = promotionSubjects.find((known) => known === watch('subject')) ?? 'resource';
  const [chosen, title] = [watch('subjectId'), watch('subjectTitle')];
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 250);
  const { data: found = [] } = useQuery(
    useApi().promotion.subjects.queryOptions(
      { subject, search: search === title ? '' : search.slice(0, 100) },
      { placeholderData: (before) => before },
    ),
  );
  const options = new Map(
    found.map(({ id, title: name, detail }) => [id, [name, detail].filter(Boolean).join(', ')]),
  );
  if (chosen !== null && !options.has(chosen)) options.set(chosen, title);
  return (
    <Select
      label={t('promotion.field.subjectId')}
      searchable
      clearable
      onSearchChange={setTyped}
      filter={({ options: shown }) => shown}
      nothingFoundMessage={t('promotion.form.nothingFound')}
      data={[...options].map(([value, label]) => ({ value, label }))}
      value={chosen}
      onChange={(next) => {
        const hit = found.find(({ id }) => id === next);
        setValue('subjectId', next);
        setValue('subjectTitle', hit?.title ?? (next === null ? '' : title));
        if (hit?.link) setValue('subjectLink', hit.link);
      }}
    />
  );
}
