/** What both forms of OFAC's list say of an individual. */

export interface SdnIndividual {
  uid: string;
  /** “LUKASHENKA, Alyaksandr Ryhorovich” */
  name: string;
  programs: string[];
  /** In the same form as the name. */
  aliases: string[];
  /** “30 Aug 1954”, “circa 1960” */
  births: string[];
  nationalities: string[];
}
