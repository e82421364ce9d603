/** Words that start sentences or name other things, so that alone they are nobody's name. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  `may june april august will mark grace hope faith rose dean bush rice brown green white black gray grey long short young old king queen prince
   duke earl page wood woods stone hill moon sun day major miller taylor smith baker cook fisher hunter park rice price power powers sharp swift
   wise strong best case chase chance church bishop pope christian west north south east summer winter spring state summit talks meeting deal pact
   treaty accord bank council court house senate congress party union league alliance group board office bureau agency force`.split(
    /\s+/,
  ),
);
