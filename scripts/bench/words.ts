/** Words that nobody bears and no language has, pronounceable so that their letters lie as those of real ones do. */
import type { Random } from './random';

const ONSETS = 'b br ch d dr f g gr h j k kh kr l m n p pr r s sh st t tr v w y z'.split(' ');
const VOWELS = 'a e i o u a e i o ai ei ou ya'.split(' ');
const CODAS = ['', '', '', '', 'n', 'r', 's', 'l', 'm', 'k', 'ng', 'v'];

/** Small words of an article: a third of its tokens. */
export const COMMON =
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will more no if out so what up said its about than into them can only other new some could time these two may then do first any my now such like our over even most after also did many before must through back years where much your way well down should because each just those people how too little state good very make world still own see men work long here get both between life being under never day same another know year while last might us great old off come since go against came right used take three'.split(
    ' ',
  );

/** @returns a word in small letters of the number of syllables */
export function inventWord(random: Random, syllables: number): string {
  let word = '';
  for (let i = 0; i < syllables; i++) word += random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);
  return word;
}

export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
