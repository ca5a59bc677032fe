export { contactRoles, type ContactRole } from './contact.ts';
export { likenessGrounds, type LikenessGround } from './likeness.ts';
