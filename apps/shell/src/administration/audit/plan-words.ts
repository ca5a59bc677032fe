type Words = readonly [ru: string, en: string];

/** Commands of plans of openings and of the list of municipalities, in words of the log. */
export const planActions: Readonly<Record<string, Words>> = {
  'opening-plan.create': ['Начат план открытий', 'Began a plan of openings'],
  'opening-plan.save': ['Изменено пояснение к плану открытий', 'Wrote of a plan of openings'],
  'opening-plan.leave-out': ['Открытие не включено в план', 'Left an opening out of the plan'],
  'opening-plan.take-in': ['Открытие включено в план', 'Took an opening into the plan'],
  'opening-plan.present': ['План открытий представлен директору', 'Presented a plan of openings'],
  'opening-plan.recall': ['План открытий отозван у директора', 'Recalled a plan of openings'],
  'opening-plan.return': ['План открытий возвращён', 'Returned a plan of openings'],
  'opening-plan.approve': ['План открытий утверждён', 'Approved a plan of openings'],
  'opening-plan.acknowledge': ['Региональный центр ознакомился с планом открытий', 'Read a plan of openings'],
  'municipality.import': ['Загружен список муниципальных образований', 'Loaded the list of municipalities'],
};

export const planFields: Readonly<Record<string, Words>> = {
  openingId: ['открытие', 'opening'],
  items: ['центров', 'centers'],
  approvedOn: ['утверждён', 'approved on'],
  municipalities: ['изменены', 'changed'],
};
