/** Words that carry a full stop without ending a sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
   mr mrs ms dr prof rev hon st jr sr gen lt col maj capt cmdr adm sgt gov sen rep reps sens pres amb sec
   no nos vs etc inc corp co ltd plc llc bros cos dept est approx fig ca al`
    .trim()
    .split(/\s+/),
);
