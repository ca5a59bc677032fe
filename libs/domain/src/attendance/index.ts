export {
  attendeeSources,
  attendeeStates,
  countedMode,
  personalCode,
  registrationRefusal,
  stateOnRegistration,
  type AttendeeAnswer,
  type AttendeeSource,
  type AttendeeState,
  type CheckInWay,
  type ModeLimits,
  type Presence,
  type RegistrationAsked,
  type RegistrationDays,
  type RegistrationRefusal,
} from './attendee.ts';
export {
  isEmail,
  mostInvitees,
  readInvitees,
  tidyEmail,
  withoutLines,
  type BrokenLine,
  type Invitee,
  type InviteeProblem,
  type ReadInvitees,
} from './invitees.ts';
export { beatSeconds, playerAddress, playerOrigins, viewerGoneAfterSeconds } from './stream.ts';
export {
  longestAnswer,
  scale,
  usualQuestions,
  wrongAnswers,
  type SurveyAnswers,
  type SurveyQuestion,
  type SurveyQuestionKind,
} from './survey.ts';
