import { cadence as text } from '../../ui/text/zh-Hans/cadence.ts';
import { sayParameter } from './chapter.ts';
import type { Parameter, Rule } from './schema.ts';

/** How often a rule is to be acted on. */
export interface Cadence {
  /** 每周 */
  label: string;
  /** Days from one round to the next; 0 where it waits for an occasion, or holds without a pause. */
  days: number;
}

type Timed = Pick<Rule, 'when' | 'parameters'>;

/** The cadence of a duty or a ban: from its own word, or where that is 定期 from the one figure in it that is a rhythm. */
export function findCadence(rule: Timed, parameters: Record<string, Parameter>): Cadence | undefined {
  if (rule.when === 'event' || rule.when === 'always') return { label: text[rule.when], days: 0 };
  if (rule.when === 'monthly') return named(30);
  if (rule.when === 'annual') return named(360);
  const [rhythm, ...others] = findRhythms(rule, parameters);
  return rhythm && others.length === 0 ? measure(rhythm) : undefined;
}

const named = (days: number): Cadence => ({ label: text.names[days]!, days });

const findRhythms = ({ parameters: ids }: Timed, parameters: Record<string, Parameter>): Parameter[] => [...new Set(ids)].flatMap((id) => (parameters[id]?.rhythm ? [parameters[id]] : []));

function measure(parameter: Parameter): Cadence | undefined {
  if (parameter.rhythm === 'times-a-day') return named(1);
  const days = Number(parameter.value) * (text.units[parameter.unit ?? ''] ?? Number.NaN);
  return days > 0 ? { label: text.names[days] ?? text.every(sayParameter(parameter)), days } : undefined;
}

/** Rules and what is wrong with them: those that say 定期 and have no one figure that says how often. */
export function findMissingRhythms({ rules, parameters }: { rules: Rule[]; parameters: Record<string, Parameter> }): (Rule & { message: string })[] {
  return rules
    .filter((rule) => rule.when === 'regular' && rule.parameters.every((id) => parameters[id]) && !findCadence(rule, parameters))
    .map((rule) => {
      const found = findRhythms(rule, parameters).length;
      const units = Object.keys(text.units).join(', ');
      const why = found === 1 ? `its rhythm has no number above 0 with one of the units ${units}` : `${found === 0 ? 'none' : 'more than one'} of its figures has a rhythm in parameters.yaml`;
      return { ...rule, message: `is done regularly, but ${why}.` };
    });
}
