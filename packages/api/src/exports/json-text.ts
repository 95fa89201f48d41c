/** A JSON text as JSON.stringify writes it, without white space, and where its reading stands. */
export type Reading = { text: string; at: number };

/** The text is not of the shape that was expected. */
export class OtherShape extends Error {}

const toMark = (character: string) => character.charCodeAt(0);
const [quote, comma, backslash, firstOfNull] = ['"', ',', '\\', 'n'].map(toMark);
const [openList, closeList, openObject, closeObject] = ['[', ']', '{', '}'].map(toMark);
const opens = (mark: number) => mark === openList || mark === openObject;
const closes = (mark: number) => mark === closeList || mark === closeObject;

/** Passes over null, if it stands here. */
export function takeNull(reading: Reading): boolean {
  if (reading.text.charCodeAt(reading.at) !== firstOfNull) return false;
  reading.at += 4;
  return true;
}

/** Passes over those characters; throws an OtherShape when others stand here. */
export function takeExactly(reading: Reading, characters: string): void {
  if (!reading.text.startsWith(characters, reading.at)) throw new OtherShape(characters);
  reading.at += characters.length;
}

/** The string that stands here. */
export function takeString(reading: Reading): string {
  const { text, at } = reading;
  if (text.charCodeAt(at) !== quote) throw new OtherShape('string');
  const end = text.indexOf('"', at + 1);
  const plain = text.slice(at + 1, end);
  if (!plain.includes('\\')) {
    reading.at = end + 1;
    return plain;
  }
  reading.at = findStringEnd(text, at);
  return JSON.parse(text.slice(at, reading.at));
}

/** The strings of the list that stands here. */
export function takeStrings(reading: Reading): string[] {
  const items: string[] = [];
  takeExactly(reading, '[');
  while (reading.text[reading.at] !== ']') {
    if (items.length > 0) takeExactly(reading, ',');
    items.push(takeString(reading));
  }
  reading.at += 1;
  return items;
}

/** The text of whatever value stands here. */
export function takeValue(reading: Reading): string {
  const { text, at } = reading;
  let end = at;
  for (let depth = 0; end < text.length; ) {
    const mark = text.charCodeAt(end);
    if (depth === 0 && (mark === comma || closes(mark))) break;
    if (opens(mark)) depth += 1;
    else if (closes(mark)) depth -= 1;
    end = mark === quote ? findStringEnd(text, end) : end + 1;
  }
  reading.at = end;
  return text.slice(at, end);
}

/** Where the string that begins there has ended. */
function findStringEnd(text: string, begin: number): number {
  for (let at = begin + 1; at < text.length; at += 1) {
    const mark = text.charCodeAt(at);
    if (mark === quote) return at + 1;
    if (mark === backslash) at += 1;
  }
  throw new OtherShape('end of a string');
}
