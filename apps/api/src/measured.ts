/** The SQL of the hot paths as the API runs it, so that the bench's floor runs the same. */
export { sessionLookup } from './identity/sessions.ts';
export { listStatement } from './monitoring/reports/report-list.ts';
export { saveStatementText } from './monitoring/reports/save-statement.ts';
export { settingsStatement } from './monitoring/reports/scoped-query.ts';
