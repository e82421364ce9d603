/** Words that place a story in a country without naming it. */
export const HOME_WORDS: readonly { country: string; words: RegExp }[] = [
  {
    country: 'united-states',
    words: /\b(?:Republicans?|Democrats?|GOP|Congress|Capitol Hill|Oval Office|Medicare|Medicaid|Fox News|MSNBC|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming)\b/,
  },
  { country: 'united-kingdom', words: /\b(?:Tory|Tories|Brexit|Westminster|Whitehall|Downing Street|Scottish|Welsh|Northern Ireland)\b/ },
  { country: 'canada', words: /\b(?:Ontario|Quebec|Alberta|British Columbia)\b/ },
  { country: 'australia', words: /\b(?:Queensland|New South Wales|Tasmania)\b/ },
]; // prettier-ignore
