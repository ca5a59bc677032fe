/** The id of an indicator's input; its explanation is `${fieldId(code)}-comment`. */
export function fieldId(code: string): string {
  return `figure-${code}`;
}
