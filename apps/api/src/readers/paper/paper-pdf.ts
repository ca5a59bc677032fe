import { fileURLToPath } from 'node:url';
import { typstPdf } from '../../documents/typst.ts';
import { cardData, sheetsData, type CardInput, type SheetsInput } from './paper-texts.ts';

const templates = {
  sheets: fileURLToPath(new URL('./sheets.typ', import.meta.url)),
  card: fileURLToPath(new URL('./card.typ', import.meta.url)),
};

const seconds = (at: Date) => Math.floor(at.getTime() / 1000);

/** Consent sheets to be signed, as a tagged PDF/A. */
export function sheetsPdf(input: SheetsInput, madeAt: Date): Promise<Uint8Array> {
  const data = JSON.stringify(sheetsData(input));
  return typstPdf({ template: templates.sheets, data, timestamp: seconds(madeAt) });
}

/** The reader's card of the size of a bank card, to be cut out of a page, as a tagged PDF/A. */
export function cardPdf(input: CardInput, madeAt: Date): Promise<Uint8Array> {
  const data = JSON.stringify(cardData(input));
  return typstPdf({ template: templates.card, data, timestamp: seconds(madeAt) });
}
