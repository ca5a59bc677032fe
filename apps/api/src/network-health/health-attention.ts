import { counted } from '@pbnet/domain';
import { can } from '@pbnet/domain/access';
import type { AttentionSource } from '../platform/attention-source.ts';
import type { NetworkHealth } from './network-health.ts';

/** One line for the home page: how many breaks the person's place has. What is late by a term makes it urgent. */
export function healthAttention(health: NetworkHealth): AttentionSource {
  return {
    async cards(actor) {
      if (!can(actor, 'network-health.read')) return [];
      const found = await health.findings(actor);
      if (found.length === 0) return [];
      const urgent = found.filter(
        ({ kind }) => kind === 'agreement-expired' || kind === 'opened-late',
      ).length;
      const late = counted(urgent, ['срок прошёл', 'срока прошли', 'сроков прошли']);
      return [
        {
          id: 'network-health.findings',
          tone: urgent > 0 ? 'urgent' : 'soon',
          title: { ru: 'Разрывы в цепочке открытий и соглашений', en: 'Breaks in openings and agreements' },
          ...(urgent === 0 ? {} : { detail: { ru: `Из них ${late}`, en: `Past their term: ${urgent}` } }),
          count: found.length,
          to: '/agreements/health',
          action: { ru: 'Открыть состояние сети', en: 'Open the network’s health' },
        },
      ];
    },
  };
}
