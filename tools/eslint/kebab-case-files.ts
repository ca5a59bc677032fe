import type { Rule } from 'eslint';
import path from 'node:path';

const name = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

/** `monthly-reports.repository.ts`, never `MonthlyReports.ts`. */
export const kebabCaseFiles: Rule.RuleModule = {
  create: (context) => ({
    Program(node) {
      const file = path.basename(context.filename);
      if (!name.test(file)) context.report({ node, message: `The file name ${file} is not in kebab-case.` });
    },
  }),
};
