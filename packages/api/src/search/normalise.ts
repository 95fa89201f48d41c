/** A text as it is compared: spelt without marks and gaps, as it sounds in ASCII whole and by word, in words. */
export type Spelling = {
  form: string;
  sound: string | null;
  phrase: string | null;
  words: string[];
};

const apostrophes = /['’‘ʼʻ`´′＇]/g;

/** Words of a text without case, marks, apostrophes and punctuation; Hangul stays whole syllables. */
export function toWords(text: string): string[] {
  const plain = text
    .toWellFormed()
    .replaceAll('×', 'x')
    .replaceAll(apostrophes, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]{1,100}/gu) ?? [];
}

function fromWords(words: string[]): Spelling | null {
  if (words.length === 0) return null;
  const form = words.join('');
  const phrase = words.flatMap((word) => toSound(word) ?? []).join(' ');
  return { form, sound: toSound(form), phrase: phrase || null, words };
}

/** How a text is spelt, and how without "County", "-gun", 군, 郡 and the like where it ends so; none without letters or digits. */
export function toSpellings(text: string): Spelling[] {
  const whole = fromWords(toWords(text));
  if (!whole) return [];
  const short = fromWords(stripSuffix(whole.words));
  return short && short.form !== whole.form ? [whole, short] : [whole];
}

/** Latin words that say what kind of division a name is of. */
export const divisionWords = new Set(
  (
    'county gun kun city si municipality tukpyolsi teukbyeolsi chikhalsi jikhalsi ' +
    'district ku gu chigu jigu ward kuyok guyok guyeok province do'
  ).split(' '),
);
const attached = /(?<=[a-z]{4})(?:guyeok|guyok|kuyok|gun|kun|si|do)$/;
const hangulSuffix = /(?<=\p{L}{2})(?:특별시|직할시|구역|지구|[군시구도])$/u;
const hanjaSuffix = /(?<=\p{L}{2})(?:特別市|直轄市|區域|区域|地區|地区|[郡市區区道])$/u;

function stripSuffix(words: string[]): string[] {
  const last = words.at(-1) ?? '';
  if (words.length > 1 && divisionWords.has(last)) return words.slice(0, -1);
  const rest = [attached, hangulSuffix, hanjaSuffix].reduce(
    (word, suffix) => (word === last ? word.replace(suffix, '') : word),
    last,
  );
  return [...words.slice(0, -1), rest];
}

/**
 * The sound of a word in ASCII: the same for Hangul, McCune–Reischauer, Revised Romanization and the
 * spellings of both states (룡천 and 용천, Ryongchon and Yongcheon). `null` where no letter has one.
 */
export function toSound(word: string): string | null {
  const latin = word.replaceAll(/[가-힣]/g, romaniseSyllable).replaceAll(/[^a-z0-9]/g, '');
  if (latin === '') return null;
  return folds.reduce((sound, [pattern, to]) => sound.replace(pattern, to), latin);
}

// Romanisations differ in what they write for one sound, and 두음법칙 drops or changes a first r and n.
const folds: [RegExp, string][] = [
  [/([kptsc])h/g, '$1'],
  [/tc/g, 'c'],
  [/eo/g, 'o'],
  [/eu/g, 'u'],
  [/ee/g, 'i'],
  [/oo/g, 'u'],
  [/[cj]/g, 'j'],
  [/k/g, 'g'],
  [/t/g, 'd'],
  [/p/g, 'b'],
  [/[rl]/g, 'n'],
  [/([a-z])\1+/g, '$1'],
  [/ny/g, 'y'],
  [/^ni/, 'i'],
];

const initials = 'g,kk,n,d,tt,r,m,b,pp,s,ss,,j,jj,ch,k,t,p,h'.split(',');
const vowels = 'a,ae,ya,yae,eo,e,yeo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,eu,ui,i'.split(',');
const finals = ',k,k,k,n,n,n,t,l,k,m,l,l,l,l,l,m,p,p,t,t,ng,t,t,k,t,p,t'.split(',');

function romaniseSyllable(syllable: string): string {
  const place = syllable.charCodeAt(0) - 0xac00;
  const [initial, vowel, final] = [
    Math.floor(place / 588),
    Math.floor((place % 588) / 28),
    place % 28,
  ];
  return `${initials[initial]}${vowels[vowel]}${finals[final]}`;
}
