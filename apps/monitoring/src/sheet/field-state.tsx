import { Icon, useUiTexts, type IconName, type SaveState } from '@pbnet/ui';

const icons: Readonly<Record<SaveState, IconName>> = {
  saved: 'cloud-check',
  local: 'computer',
  sending: 'refresh',
  conflict: 'conflict',
  locked: 'lock',
};

/** Where the value of one field is, as an icon with words for screen readers. */
export function FieldState({ state }: { readonly state: SaveState }) {
  const { save } = useUiTexts();
  return (
    <span title={save[state]}>
      <Icon name={icons[state]} label={save[state]} />
    </span>
  );
}
