export { healthQuery, type HealthQuery } from './network-health.ts';
