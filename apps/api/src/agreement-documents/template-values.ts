import { dayInWords } from '@pbnet/domain';
import {
  dateInWords,
  monthsInBoth,
  numberInWords,
  quotedDate,
  termInWords,
} from '@pbnet/domain/agreement-documents';
import type { PartyRole } from '@pbnet/domain/agreements';
import type { Blank, TemplateValues } from '../documents/docx-scope.ts';
import type { AgreementFacts, CenterFacts, PartyFacts } from './agreement-facts.ts';

const roles: Readonly<Record<PartyRole, string>> = {
  'presidential-library': 'Президентская библиотека',
  'regional-authority': 'Орган власти субъекта Российской Федерации',
  'regional-center-host': 'Организация регионального центра',
  'center-host': 'Организация центра удалённого доступа',
  partner: 'Партнёр',
};

const listsOfRoles: Readonly<Record<string, PartyRole>> = {
  библиотека: 'presidential-library',
  орган_власти: 'regional-authority',
  организация_РЦ: 'regional-center-host',
  организация_центра: 'center-host',
  партнёры: 'partner',
};

/** Where the library sits and its agreements are made. */
const seat = 'Санкт-Петербург';

const partyValues = (party: PartyFacts): TemplateValues => ({
  номер_стороны: String(party.order),
  роль: roles[party.role],
  наименование: party.name,
  краткое_наименование: party.shortName,
  ИНН: party.taxNumber,
  КПП: party.taxReasonCode,
  ОГРН: party.registrationNumber,
  юридический_адрес: party.legalAddress,
  почтовый_адрес: party.postalAddress,
  телефон: party.phone,
  почта: party.email,
  банковские_реквизиты: party.bankDetails,
  должность: party.signatoryPost,
  подписант: party.signatoryName,
  основание: party.actsOn,
});

const centerValues =
  ({ startsOn, endsOn }: AgreementFacts) =>
  (center: CenterFacts, index: number): TemplateValues => {
    const [from, to] = [center.coversFrom ?? startsOn, center.coversTo ?? endsOn];
    return {
      номер_по_порядку: String(index + 1),
      код: center.code,
      центр: center.name,
      населённый_пункт: center.locality,
      организация: center.organization,
      адрес: center.address,
      действует_с: from === null ? '' : dayInWords(from),
      действует_по: to === null ? 'без ограничения срока' : dayInWords(to),
    };
  };

const when = (holds: boolean): readonly TemplateValues[] => (holds ? [{}] : []);

/** The words of every known field for an agreement; '' where they are not known. */
export function templateValues(facts: AgreementFacts): TemplateValues {
  const { parties, centers, startsOn, endsOn, signedOn, prolongationMonths, amends, supersedes } = facts;
  const ofRole = (role: PartyRole) => parties.filter((party) => party.role === role).map(partyValues);
  return {
    номер: facts.number ?? '',
    название: facts.title,
    дата: signedOn === null ? '«___» ______________ 20___ г.' : quotedDate(signedOn),
    дата_прописью: signedOn === null ? '' : dateInWords(signedOn),
    город: seat,
    начало: startsOn === null ? '' : dayInWords(startsOn),
    окончание: endsOn === null ? '' : dayInWords(endsOn),
    срок: startsOn === null || endsOn === null ? '' : termInWords(startsOn, endsOn),
    срок_продления: prolongationMonths === null ? '' : monthsInBoth(prolongationMonths),
    субъект_РФ: facts.region,
    региональный_центр: facts.regionalCenter,
    число_центров: String(centers.length),
    число_центров_прописью: numberInWords(centers.length),
    основной_номер: amends?.number ?? '',
    основная_дата: amends?.signedOn ? dayInWords(amends.signedOn) : '',
    прежний_номер: supersedes?.number ?? '',
    прежняя_дата: supersedes?.signedOn ? dayInWords(supersedes.signedOn) : '',
    стороны: parties.map(partyValues),
    ...Object.fromEntries(Object.entries(listsOfRoles).map(([name, role]) => [name, ofRole(role)])),
    другие_стороны: parties.filter(({ role }) => role !== 'presidential-library').map(partyValues),
    центры: centers.map(centerValues(facts)),
    есть_центры: when(centers.length > 0),
    бессрочное: when(endsOn === null),
    срочное: when(endsOn !== null),
    продлевается: when(facts.prolongation === 'automatic'),
    не_продлевается: when(facts.prolongation === 'none'),
    дополнительное: when(amends !== null),
    взамен: when(supersedes !== null),
  };
}

const line = '______________';

export interface Blanks {
  /** A line to write on by hand, for what is not known. */
  readonly blank: Blank;
  /** What lines were left for, with the party or the center: «ОГРН: ГБУК …». */
  gaps(): readonly string[];
}

export function blanks(): Blanks {
  const gaps = new Set<string>();
  return {
    blank(name, { краткое_наименование: party, центр: center }) {
      const of = [party, center].find((words) => typeof words === 'string' && words !== '');
      const field = name.replaceAll('_', ' ');
      gaps.add(typeof of === 'string' ? `${field}: ${of}` : field);
      return line;
    },
    gaps: () => [...gaps],
  };
}
