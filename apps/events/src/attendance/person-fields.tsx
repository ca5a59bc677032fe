import { isEmail, tidyEmail } from '@pbnet/domain/attendance';
import { TextInput } from '@pbnet/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface TypedPerson {
  readonly name: string;
  readonly email: string;
  readonly office: string;
}

/** What is typed of a person, and what is wrong with it once it was sent. */
export function useTypedPerson(start: TypedPerson) {
  const [asked, setAsked] = useState(false);
  const [typed, setTyped] = useState(start);
  const email = tidyEmail(typed.email);
  const wrong = { name: typed.name.trim().length < 2, email: email !== '' && !isEmail(email) };
  return {
    typed,
    change: (fields: Partial<TypedPerson>) => setTyped((before) => ({ ...before, ...fields })),
    shown: { name: asked && wrong.name, email: asked && wrong.email },
    /** What may be sent; null while something is wrong, and the fields say what. */
    checked() {
      setAsked(true);
      return wrong.name || wrong.email ? null : { ...typed, email: email === '' ? null : email };
    },
    reset() {
      setTyped(start);
      setAsked(false);
    },
  };
}

export interface PersonFieldsProps {
  readonly person: ReturnType<typeof useTypedPerson>;
}

/** Name, address and post of a person of a meeting. */
export function PersonFields({ person: { typed, change, shown } }: PersonFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        label={t('attendance.add.name')}
        maxLength={200}
        data-autofocus
        value={typed.name}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        error={shown.name && t('attendance.add.wrongName')}
      />
      <TextInput
        label={t('attendance.add.email')}
        description={t('attendance.add.emailHelp')}
        maxLength={254}
        value={typed.email}
        onChange={({ currentTarget }) => change({ email: currentTarget.value })}
        error={shown.email && t('attendance.add.wrongEmail')}
      />
      <TextInput
        label={t('attendance.add.office')}
        maxLength={300}
        value={typed.office}
        onChange={({ currentTarget }) => change({ office: currentTarget.value })}
      />
    </>
  );
}
