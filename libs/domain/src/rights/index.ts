export {
  consentProblem,
  peopleShown,
  rightHolds,
  rightsGrounds,
  type Consent,
  type ConsentProblem,
  type PeopleShown,
  type RightsGround,
} from './rights.ts';
