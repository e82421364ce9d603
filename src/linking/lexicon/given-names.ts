/** First names that English shortens or spells in more than one way: whoever bears one of a line is called by any other of it. */
const ONE_NAME_EACH = `
  abraham abe; albert al bert; alexander alex; andrew andy drew; anthony antony tony; barbara barb; benjamin ben; catherine katherine kathleen kathy cathy kate;
  charles chuck charlie; christopher chris; clifford cliff; cynthia cindy; daniel dan danny; david dave; deborah debra debbie deb; donald don;
  douglas doug; edward edmund ed eddie; elizabeth liz betsy beth; eugene gene; francis frank; frederick fred; gerald gerry jerry; gregory greg;
  harold hal; henry hank harry; jacob jake; james jim jimmy; jeffrey geoffrey jeff geoff; john jack johnny; jonathan jon; joseph joe; joshua josh;
  judith judy; kenneth ken; lawrence laurence larry; leonard len; margaret maggie peggy; matthew matt; michael mike mick; nathaniel nate nathan;
  nicholas nicolas nick; pamela pam; patricia pat patty; patrick pat; peter pete; philip phillip phil; raymond ray; richard dick rick rich;
  robert bob bobby rob robbie; ronald ron; samantha sam; samuel sam; stanley stan; stephen steven steve; susan sue; terrence terry; theodore ted;
  edward ted; thomas tom tommy; timothy tim; victor vic; victoria vicky; vincent vince; walter walt; william bill billy will; zachary zach`;

const lines = new Map<string, Set<number>>();
ONE_NAME_EACH.split(';').forEach((line, at) => {
  for (const name of line.trim().split(/\s+/)) lines.set(name, (lines.get(name) ?? new Set()).add(at));
});

/** True for Chuck and Charles, for Stephen and Steven; of two names in small letters. */
export function areOneGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const others = lines.get(b);
  return others !== undefined && [...(lines.get(a) ?? [])].some((line) => others.has(line));
}
