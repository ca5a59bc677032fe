import type { Month } from '@pbnet/domain';
import type { ReportForm } from '@pbnet/domain/monitoring';

export interface FormCache {
  of(month: Month): Promise<ReportForm>;
}

const lifetime = 5_000;

/**
 * Forms of months for saving drafts, which happens far more often than a form changes. A form can be a few
 * seconds old; handing in always reads the form anew.
 */
export function formCache(read: (month: Month) => Promise<ReportForm>): FormCache {
  const kept = new Map<Month, { readonly form: Promise<ReportForm>; readonly until: number }>();
  return {
    of(month) {
      const known = kept.get(month);
      if (known && performance.now() < known.until) return known.form;
      const form = read(month);
      kept.set(month, { form, until: performance.now() + lifetime });
      form.catch(() => kept.delete(month));
      return form;
    },
  };
}
