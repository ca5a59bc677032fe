/** An id that no record has. */
export const nobody = '00000000-0000-4000-8000-000000000000';
export const month = '2026-03';
export const version = 1;
export const reason = 'проверка прав';
