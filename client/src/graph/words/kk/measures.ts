import type { measures as english } from '../en/measures.js';
import type { Translation } from '../said.js';

export const measures: Translation<typeof english> = { group: '{ $number }-топ' };
