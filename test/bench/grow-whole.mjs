/**
 * A parsed contract many times its size in every part that can be long: what is named by an id and what stands in a
 * list, each copy referring to its own neighbours. For steps that must not slow down by what a contract has most of.
 */
const RECORDS = [
  'services',
  'metrics',
  'remedies',
  'exclusions',
  'obligations',
  'actions',
  'contacts',
  'suppliers',
  'surveys',
  'documents',
  'objectives',
];
const LISTS = ['escalation', 'chronic', 'caps', 'precedence'];

export function growWhole(contract, times) {
  const ids = new Set(RECORDS.flatMap((name) => Object.keys(contract[name] ?? contract.penalties?.[name] ?? {})));
  const copy = (value, at) => {
    if (typeof value === 'string') return ids.has(value) ? `${value}-${at}` : value;
    if (Array.isArray(value)) return value.map((item) => copy(item, at));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, copy(below, at)]));
  };
  const grow = (name, value) => {
    if (value === undefined) return value;
    const copies = Array.from({ length: times - 1 }, (_, index) => index + 2);
    if (LISTS.includes(name)) return [...value, ...copies.flatMap((at) => copy(value, at))];
    if (!RECORDS.includes(name)) return value;
    return {
      ...value,
      ...Object.fromEntries(
        copies.flatMap((at) => Object.entries(value).map(([id, one]) => [`${id}-${at}`, copy(one, at)])),
      ),
    };
  };
  const within = (map) => Object.fromEntries(Object.entries(map).map(([name, value]) => [name, grow(name, value)]));
  const grown = within(contract);
  // Remedies, caps and triggers stand a level lower.
  for (const name of ['penalties', 'termination']) if (contract[name]) grown[name] = within(contract[name]);
  return grown;
}
