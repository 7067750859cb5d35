/**
 * A contract many times its size: services with what they deliver, and the metrics that measure them. Text in,
 * text out, so that a bench of the whole line starts where a user does.
 */
import { parse, stringify } from 'yaml';

/** `times` of each service and metric; the originals keep their names. */
export function growContract(text, times) {
  const grown = growParsed(parse(text, { schema: 'failsafe' }), times);
  return stringify(grown, { schema: 'failsafe', aliasDuplicateObjects: false, lineWidth: 0 });
}

/** The same of a contract that is read already, which may be larger than a file may be. */
export function growParsed(contract, times) {
  const copies = (map, change) =>
    Object.fromEntries(
      Object.entries(map).flatMap(([id, value]) =>
        Array.from({ length: times }, (_, at) => (at === 0 ? [id, value] : [`${id}-${at + 1}`, change(value, at + 1)])),
      ),
    );
  return {
    ...contract,
    services: copies(contract.services, (service, at) => ({ ...service, name: numbered(service.name, at) })),
    metrics: copies(contract.metrics, (metric, at) => ({ ...metric, service: `${metric.service}-${at}` })),
  };
}

function numbered(name, at) {
  if (typeof name === 'string') return `${name} ${at}`;
  return Object.fromEntries(Object.entries(name).map(([language, words]) => [language, `${words} ${at}`]));
}
