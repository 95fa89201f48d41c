// The package ships no types; this is the part used here.
declare module 'edtf' {
  export default function parse(
    text: string,
    options: { level: 0 | 1 | 2; types: string[] },
  ): { min: number; max: number };
}
