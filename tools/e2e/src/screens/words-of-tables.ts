import type { Sql } from 'postgres';

const extract: Readonly<Record<string, (column: string) => string>> = {
  text: (column) => `select ${column}::text as words`,
  ARRAY: (column) => `select unnest(${column})::text as words`,
  jsonb: (column) =>
    `select text #>> '{}' as words from {table}, jsonb_path_query(${column}, '$.** ? (@.type() == "string")') text`,
};

/** Every text that lies in the tables whose names match, whatever column it stands in. */
export async function wordsOfTables(sql: Sql, names: RegExp): Promise<readonly string[]> {
  const columns = await sql<{ table: string; column: string; kind: string }[]>`
    select table_name as table, column_name as column, data_type as kind
    from information_schema.columns where table_schema = 'public' and data_type in ('text', 'ARRAY', 'jsonb')`;
  const found = await Promise.all(
    columns
      .filter(({ table }) => names.test(table))
      .map(({ table, column, kind }) => {
        const select = extract[kind]?.(`"${column}"`) ?? '';
        const from = kind === 'jsonb' ? '' : ` from "${table}"`;
        return sql.unsafe<{ words: string | null }[]>(select.replace('{table}', `"${table}"`) + from);
      }),
  );
  return found.flat().map(({ words }) => words ?? '');
}
