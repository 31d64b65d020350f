/** Names that mean the same place or body, as data: one line each, normalised words. */
const LINES = `united states|u.s|u.s.a|usa|america|american|americans|us
united kingdom|u.k|uk|britain|british|great britain|briton|britons
european union|e.u|eu|european|europe
united nations|u.n|un
netherlands|dutch|holland
france|french
spain|spanish|spaniard|spaniards
greece|greek|greeks
switzerland|swiss
ireland|irish
wales|welsh
poland|polish|poles
denmark|danish|danes|dane
finland|finnish|finns
thailand|thai
philippines|philippine|filipino|filipinos
myanmar|burma|burmese
czech republic|czechia|czech
turkey|turkiye|turkish
ukraine|ukrainian|ukrainians
peru|peruvian
united arab emirates|u.a.e|uae|emirati
south africa|south african
saudi arabia|saudi|saudis
north atlantic treaty organization|nato
world health organization|who|w.h.o
federal reserve|fed
supreme court|scotus
house of representatives|house
white house|administration
kyiv|kiev
federal trade commission|ftc
food and drug administration|fda
world cup|mundial
los angeles|l.a|la
new york city|nyc|new york
washington|d.c|washington dc
california|calif|ca
florida|fla
pennsylvania|pa
massachusetts|mass
connecticut|conn
illinois|ill
michigan|mich
wisconsin|wis|wisc
minnesota|minn
tennessee|tenn
oklahoma|okla
oregon|ore
colorado|colo
arizona|ariz
washington state|wash
virginia|va
georgia|ga
texas|tex
alabama|ala
mississippi|miss
missouri|mo
nebraska|neb
nevada|nev
kansas|kan
kentucky|ky
louisiana|la
maryland|md
indiana|ind
democrats|democrat|democratic|dem
republicans|republican|gop
twitter|x
facebook|meta
google|alphabet`;

const GROUPS = new Map<string, string[]>();
for (const line of LINES.split('\n')) {
  const names = line.split('|');
  for (const name of names) GROUPS.set(name, [...(GROUPS.get(name) ?? []), ...names]);
}

/**
 * Other names of the same thing, each as normalised words joined by spaces; empty for a name the
 * list lacks.
 */
export const aliasesOf = (name: string): readonly string[] => GROUPS.get(name) ?? [];
