import { useApi } from '@pbnet/api-client/react';
import { PageTitle } from '@pbnet/micro-frontend';
import { Anchor, Button, Group, PageHeader, Stack } from '@pbnet/ui';
import { addOrganization, addRegion, openCenter, openRegionalCenter } from '@pbnet/validation/network';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { ZodMiniType } from 'zod/mini';
import { CommandError } from '../../forms/command-error.tsx';
import { useCardAnswer } from './cards/use-card-answer.ts';
import { addFields, emptyValues, type FactField, type FactValues } from './fields/fact-fields.ts';
import { FactInput } from './fields/fact-input.tsx';
import { noNames } from './fields/shown-fact.ts';
import { useChecked } from './fields/use-checked.ts';
import { cardPath, networkPath, viewOf, type NetworkView } from './views.ts';

/** Something enters the registry: a region, a regional center, an access center, an organisation. */
export function AddPage() {
  const { t } = useTranslation();
  const view = viewOf(useParams()['view']);
  return (
    <>
      <PageTitle title={t(`network.addTitle.${view}`)} />
      <PageHeader
        title={t(`network.addTitle.${view}`)}
        trail={
          <Anchor component={Link} to={`${networkPath}?view=${view}`}>
            {t('network.back')}
          </Anchor>
        }
      />
      <Form key={view} view={view} />
    </>
  );
}

function Form({ view }: { readonly view: NetworkView }) {
  const { network } = useApi();
  const navigate = useNavigate();
  const answer = useCardAnswer();
  const options = {
    onSettled: answer.onSettled,
    onSuccess(id: number) {
      answer.onSuccess();
      return navigate(cardPath(view, id));
    },
  };
  const region = useMutation(network.regions.add.mutationOptions(options));
  const organization = useMutation(network.organizations.add.mutationOptions(options));
  const regionalCenter = useMutation(network.regionalCenters.open.mutationOptions(options));
  const center = useMutation(network.centers.open.mutationOptions(options));
  const fields = addFields[view];

  switch (view) {
    case 'regions':
      return <AddForm fields={fields} schema={addRegion} command={region} />;
    case 'organizations':
      return <AddForm fields={fields} schema={addOrganization} command={organization} />;
    case 'regional-centers':
      return <AddForm fields={fields} schema={openRegionalCenter} command={regionalCenter} />;
    case 'centers':
      return <AddForm fields={fields} schema={openCenter} command={center} />;
  }
}

interface AddFormProps<Input> {
  readonly fields: readonly FactField[];
  readonly schema: ZodMiniType<Input>;
  readonly command: { readonly error: unknown; readonly isPending: boolean; mutate(input: Input): void };
}

function AddForm<Input>({ fields, schema, command }: AddFormProps<Input>) {
  const { t } = useTranslation();
  const [values, setValues] = useState<FactValues>(() => emptyValues(fields));
  const { wrong, send } = useChecked(schema);

  function submit(event: FormEvent) {
    event.preventDefault();
    send(values, command.mutate);
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack maw="40rem">
        <CommandError error={command.error} />
        {fields.map((field) => (
          <FactInput
            key={field.name}
            field={field}
            value={values[field.name]}
            names={noNames}
            wrong={wrong.has(field.name)}
            onChange={(value) => setValues({ ...values, [field.name]: value })}
          />
        ))}
        <Group>
          <Button type="submit" loading={command.isPending}>
            {t('network.addSubmit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
