import type { Db } from 'pg-boss';
import type postgres from 'postgres';

function rowsOf(result: postgres.RowList<postgres.Row[]> | postgres.RowList<postgres.Row[]>[]): object[] {
  return [...result].flat();
}

/**
 * pg-boss over postgres.js. Statements run on a reserved connection, since pg-boss sends whole
 * transactions as one text, which the pool refuses.
 */
export function queueDatabase(sql: postgres.Sql): Db {
  return {
    async executeSql(text, values) {
      const connection = await sql.reserve();
      try {
        if (!values?.length) return { rows: rowsOf(await connection.unsafe(text).simple()) };
        return { rows: rowsOf(await connection.unsafe(text, values as postgres.ParameterOrJSON<never>[])) };
      } finally {
        connection.release();
      }
    },
    async listen(channel, onNotification, onReconnect) {
      const listener = await sql.listen(channel, onNotification, onReconnect);
      return { close: () => listener.unlisten() };
    },
  };
}
