export {
  changedMethodFields,
  methodFields,
  methodGaps,
  methodStates,
  resourceAccesses,
  resourceKinds,
  type DigitalResource,
  type MethodContent,
  type MethodField,
  type MethodState,
  type ResourceAccess,
  type ResourceKind,
} from './method.ts';
export {
  afterMethodCommand,
  methodCommands,
  type MethodCommand,
  type MethodStanding,
} from './method-command.ts';
export {
  sizeClasses,
  sizeClassOf,
  weakIndicators,
  type IndicatorMean,
  type SizeClass,
  type WeakIndicator,
} from './weak-indicators.ts';
