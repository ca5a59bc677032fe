import type { ReadinessProof, ReadinessState } from '@pbnet/domain/readiness';

type Words = readonly [ru: string, en: string];

/** Commands of a centre's life and of its opening, in words of the log. */
export const centerActions: Readonly<Record<string, Words>> = {
  'center.add-addresses': ['ЦУД получил сетевые адреса', 'Gave a center its network addresses'],
  'center.end-address': ['Сетевой адрес ЦУД больше не действует', 'Ended a network address of a center'],
  'readiness-item.save': ['Изменён список готовности', 'Changed the readiness list'],
  'readiness.prove': ['Внесено доказательство готовности', 'Added evidence of readiness'],
  'readiness.return': ['Возвращено доказательство готовности', 'Returned evidence of readiness'],
  'readiness.waive': ['Пункт готовности не требуется', 'Did without an item of readiness'],
  'readiness.reopen': ['Пункт готовности открыт заново', 'Reopened an item of readiness'],
  'ceremony.save': ['Записано о торжественном открытии', 'Wrote of an opening ceremony'],
  'agreement.cover': ['Соглашение покрыло ЦУД', 'Let an agreement cover a center'],
};

export const centerFields: Readonly<Record<string, Words>> = {
  addresses: ['сетевые адреса', 'network addresses'],
  item: ['пункт', 'item'],
  doneOn: ['сделано', 'done on'],
  link: ['ссылка', 'link'],
  helpRu: ['что считать доказательством', 'what counts as evidence, in Russian'],
  helpEn: ['что считать доказательством, по-английски', 'what counts as evidence'],
  proof: ['чем подтверждается', 'shown by'],
  required: ['обязателен', 'required'],
  officials: ['официальные лица', 'officials'],
  press: ['пресса', 'press'],
  news: ['новость', 'news item'],
  label: ['название', 'title'],
  coversFrom: ['покрывает с', 'covers from'],
  range: ['сетевой адрес', 'network address'],
  ranges: ['сетевые адреса', 'network addresses'],
  writtenOff: ['списаны отчёты за месяцы', 'months written off'],
  writeOff: ['почему отчёты списаны', 'why they were written off'],
};

/** States that only items of readiness have; the others have their words already. */
export const readinessStateWords: Readonly<Record<Exclude<ReadinessState, 'open' | 'returned'>, Words>> = {
  done: ['сделано', 'done'],
  'not-needed': ['не требуется', 'not needed'],
};

export const readinessProofWords: Readonly<Record<ReadinessProof, Words>> = {
  evidence: ['доказательство людей', 'evidence of people'],
  agreement: ['соглашение', 'agreement'],
  host: ['организация в реестре', 'organisation of the registry'],
  addresses: ['сетевые адреса', 'network addresses'],
  person: ['ответственный с адресом почты', 'person with an e-mail address'],
};
