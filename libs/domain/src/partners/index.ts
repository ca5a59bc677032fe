export { contactRoles, type ContactRole } from './contact.ts';
export { likenessGrounds, type LikenessGround } from './likeness.ts';
export { linkGrounds, type LinkGround } from './link.ts';
export {
  bareNumber,
  registrationNumberFault,
  taxNumberFault,
  taxReasonCodeFault,
  type RequisiteFault,
} from './requisites.ts';
