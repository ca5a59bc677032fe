/** Readers and what is known of them; as in `placedRows`. */
export const placedReaderRows = {
  readers: `insert into readers (id, region_id, regional_center_id, center_id, state, origin)
    values (gen_random_uuid(), {r}, {r}, {c}, 'confirmed', 'paper')`,
  reader_persons: `with made as (insert into readers (id, region_id, regional_center_id, center_id, state, origin)
      values (gen_random_uuid(), {r}, {r}, {c}, 'confirmed', 'paper') returning id)
    insert into reader_persons
      (reader_id, region_id, regional_center_id, center_id, last_name, first_name, level)
    select id, {r}, {r}, {c}, '', '', 'confirmed' from made`,
  figure_explanations: `insert into figure_explanations
      (month, center_id, region_id, regional_center_id, code, reported, counted, reason, by_id)
    values ('2026-01', {c}, {r}, {r}, 'visits', 1, 2, '', gen_random_uuid())`,
} as const;
