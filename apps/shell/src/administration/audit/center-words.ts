type Words = readonly [ru: string, en: string];

/** Commands of a centre's life, in words of the log. */
export const centerActions: Readonly<Record<string, Words>> = {
  'center.add-addresses': ['ЦУД получил сетевые адреса', 'Gave a center its network addresses'],
  'center.end-address': ['Сетевой адрес ЦУД больше не действует', 'Ended a network address of a center'],
};

export const centerFields: Readonly<Record<string, Words>> = {
  range: ['сетевой адрес', 'network address'],
  ranges: ['сетевые адреса', 'network addresses'],
  writtenOff: ['списаны отчёты за месяцы', 'months written off'],
  writeOff: ['почему отчёты списаны', 'why they were written off'],
};
