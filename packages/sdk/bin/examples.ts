import type { Document } from './document.ts';
import { header } from './document.ts';
export function buildExamples(_: Document): string {
  return header;
}
