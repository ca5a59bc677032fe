export { countedInBoth, monthsInBoth, termInWords } from './term-words.ts';
export { templateUses, type TemplateUse } from './template-use.ts';
export { dateInWords, numberInWords, quotedDate } from './russian-numbers.ts';
export {
  fieldKey,
  plainFields,
  templateLists,
  type FieldMeaning,
  type TemplateField,
  type TemplateList,
} from './template-fields.ts';
export {
  templateProblemKinds,
  templateProblems,
  type TemplatePlace,
  type TemplateProblem,
  type TemplateProblemKind,
  type TemplateTag,
} from './template-problems.ts';
export type { AgreementTemplate, TemplateUpload, TemplateVersion } from './template.ts';
export { problemInWords } from './problem-words.ts';
export type { AgreementPaper, AgreementPapers, AgreementText } from './agreement-text.ts';
