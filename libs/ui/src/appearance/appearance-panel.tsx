import { Button, Fieldset, Group, SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { Icon } from '../icon/icon.tsx';
import { useUiTexts } from '../texts/use-ui-texts.ts';
import type { Appearance } from './appearance.ts';
import { useAppearance } from './use-appearance.ts';

/** The settings of the version for the visually impaired; the shell puts it into its header on every page. */
export function AppearancePanel() {
  const { appearance, change, reset } = useAppearance();
  const { appearance: texts } = useUiTexts();
  const { contrasts, schemes, spacings } = texts;

  return (
    <Fieldset legend={texts.title}>
      <Group align="end" gap="lg">
        <Choice
          label={texts.textSize}
          value={String(appearance.textSize)}
          options={{ 100: '100 %', 150: '150 %', 200: '200 %' }}
          onChange={(value) => change({ textSize: Number(value) as Appearance['textSize'] })}
        />
        <Choice
          label={texts.contrast}
          value={appearance.contrast}
          options={contrasts}
          onChange={(contrast) => change({ contrast })}
        />
        <Choice
          label={texts.spacing}
          value={appearance.spacing}
          options={spacings}
          onChange={(spacing) => change({ spacing })}
        />
        <Choice
          label={texts.images}
          value={appearance.images}
          options={{ on: texts.imagesOn, off: texts.imagesOff }}
          onChange={(images) => change({ images })}
        />
        <Choice
          label={texts.scheme}
          value={appearance.scheme}
          options={schemes}
          onChange={(scheme) => change({ scheme })}
        />
        <Button variant="default" leftSection={<Icon name="undo" />} onClick={reset}>
          {texts.reset}
        </Button>
      </Group>
    </Fieldset>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  onChange(value: T): void;
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const id = useId();
  const data = (Object.entries(options) as [T, string][]).map(([option, text]) => ({
    value: option,
    label: text,
  }));
  return (
    <div>
      <div id={id}>{label}</div>
      <SegmentedControl
        aria-labelledby={id}
        orientation="horizontal"
        value={value}
        data={data}
        onChange={onChange}
      />
    </div>
  );
}
