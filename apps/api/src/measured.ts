/** What the bench measures from inside: the SQL of the hot paths, so that its floors run the same, and parts of the product. */
export { sessionLookup } from './identity/sessions.ts';
export { dashboard } from './monitoring/dashboard/dashboard.ts';
export { listStatement } from './monitoring/reports/report-list.ts';
export { saveStatementText } from './monitoring/reports/save-statement.ts';
export { settingsStatement } from './monitoring/reports/scoped-query.ts';
export { listAgreements } from './agreements/agreement-list.ts';
export { listPartners } from './partners/partner-list.ts';
export { opensslVerifier } from './signatures/openssl-verifier.ts';
export { accessAlone } from './access-alone.ts';
export { lookUpStatement } from './reading/decide/look-up.ts';
