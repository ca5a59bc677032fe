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
