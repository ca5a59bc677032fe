import { dayInWords, type Day } from '@pbnet/domain';

/** What a person agrees to before registering; the registration keeps the version that was agreed to. */
export interface Consent {
  readonly version: number;
  readonly ru: string;
  readonly en: string;
}

export function consentOf({
  consentVersion,
  retainUntil,
}: {
  readonly consentVersion: number;
  readonly retainUntil: Day;
}): Consent {
  const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return {
    version: consentVersion,
    ru:
      'Я согласен на обработку Президентской библиотекой моих имени, адреса почты и места работы для регистрации ' +
      'на это совещание: приглашений, списка участников, допуска и сертификата. ' +
      `После ${dayInWords(retainUntil)} эти данные удаляются, остаётся только число участников. ` +
      'Согласие можно отозвать раньше письмом организатору.',
    en:
      'I agree that the Presidential Library processes my name, e-mail address and place of work to register me for ' +
      'this meeting: invitations, the list of people, admission and the certificate. ' +
      `After ${english.format(new Date(retainUntil))} these data are removed and only the number of people stays. ` +
      'I may withdraw the consent earlier by a letter to the organiser.',
  };
}
