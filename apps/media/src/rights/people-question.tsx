import { useApi } from '@pbnet/api-client/react';
import { peopleShown } from '@pbnet/domain/rights';
import { Failed } from '@pbnet/micro-frontend';
import { Radio, Stack } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RightsSheet } from './rights-shapes.ts';
import { useRightsStep } from './use-rights-step.ts';

/** Said by a person: an empty list alone says nothing. */
export function PeopleQuestion({ sheet: { id, statement, mayEdit } }: { readonly sheet: RightsSheet }) {
  const { t } = useTranslation();
  const state = useMutation(
    useApi().videoRights.statePeople.mutationOptions(useRightsStep()(t('rights.done'))),
  );
  // What was chosen is seen at once, not when the answer is there.
  const shown = state.isPending ? state.variables.shown : statement.shown;
  return (
    <Stack gap="xs">
      {state.error && <Failed error={state.error} />}
      <Radio.Group
        label={t('rights.question')}
        value={shown ?? ''}
        onChange={(value) => {
          const chosen = peopleShown.find((known) => known === value);
          if (chosen) state.mutate({ id, version: statement.version, shown: chosen });
        }}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="people" label={t('rights.yes')} disabled={!mayEdit} />
          <Radio value="nobody" label={t('rights.no')} disabled={!mayEdit} />
        </Stack>
      </Radio.Group>
    </Stack>
  );
}
