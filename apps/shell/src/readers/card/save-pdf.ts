/** Hands a PDF that came in base64 to the browser as a file. */
export function savePdf({ name, pdf }: { readonly name: string; readonly pdf: string }): void {
  const bytes = Uint8Array.from(atob(pdf), (letter) => letter.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the press: revoked at once, some would save nothing.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
