import type { Indicator, MethodName, Steps } from '../../data.ts';

/** The cells of a line by what stands in them. */
export interface LineCells {
  weight: string;
  first: string;
  second: string;
  third: string;
  figure: string;
}

interface LineFormula<I> {
  /** What stands in the three cells for the figures of the method. */
  parameters(indicator: I): number[];
  /** Per cent of the weight times the weight, as a spreadsheet program reckons it. Whatever divides comes as late as can be: the less is lost to binary fractions. */
  earned(cells: LineCells, indicator: I): string;
}

/** What `methods/` reckons exactly, as formulas. A new method needs its formula here. */
const formulas: { [M in MethodName]: LineFormula<Extract<Indicator, { method: M }>> } = {
  higher: {
    parameters: ({ target, cap, floor }) => [target, cap, floor],
    // A target of 0 divides nothing: the line earns 100 %, or does not count at all, and then nobody asks for this.
    earned: ({ weight, first, second, third, figure }) => `IF(${first}=0,100*${weight},MIN(${second}*${weight},MAX(${third}*${weight},${figure}*100*${weight}/${first})))`,
  },
  lower: {
    parameters: ({ target, worst }) => [target, worst],
    earned: ({ weight, first, second, figure }) => `MAX(0,MIN(100*${weight},(${second}-${figure})*100*${weight}/(${second}-${first})))`,
  },
  range: {
    parameters: ({ from, to, tolerance }) => [from, to, tolerance],
    earned: ({ weight, first, second, third, figure }) => `MAX(0,(${third}-MAX(0,${first}-${figure},${figure}-${second}))*100*${weight}/${third})`,
  },
  steps: {
    parameters: () => [],
    earned: ({ weight, figure }, { steps }) => `${interpolate(figure, steps)}*${weight}`,
  },
  rating: { parameters: () => [], earned: ({ weight, figure }) => `${figure}*${weight}` },
  deduction: {
    parameters: ({ each, floor }) => [each, floor],
    earned: ({ weight, first, second, figure }) => `MAX(${second}*${weight},(${weight}-${figure}*${first})*100)`,
  },
  'yes-no': { parameters: () => [], earned: ({ weight, figure }) => `${figure}*100*${weight}` },
  months: { parameters: ({ cap }) => [cap], earned: ({ weight, first, figure }) => `MIN(${first},${figure})*${weight}` },
};

export function formulaOf<I extends Indicator>({ method }: I): LineFormula<I> {
  return formulas[method] as unknown as LineFormula<I>;
}

/** IF below the first mark, IF below the second, …: what the figure earns in per cent. */
function interpolate(figure: string, steps: Steps['steps']): string {
  const [first] = steps;
  const last = steps.at(-1)!;
  const between = steps.slice(1).map((to, n) => {
    const from = steps[n]!;
    return [`IF(${figure}<${to.at},${from.score}+(${figure}-${from.at})*${`(${to.score}-${from.score})`}/(${to.at}-${from.at})`, ')'] as const;
  });
  return `IF(${figure}<=${first!.at},${first!.score},${between.map(([opening]) => `${opening},`).join('')}${last.score}${between.map(([, closing]) => closing).join('')})`;
}

/**
 * A score: nothing where there is no figure, else what is earned ÷ the weights that count, half up to two decimals. Halves of a cent are
 * made halves of a whole first, which binary fractions hold exactly: 1.005 they do not.
 */
export const scoreFormula = (figure: string, counted: string, earned: string, base: string): string => `IF(AND(ISNUMBER(${figure}),${counted}>0),${roundCents(`${earned}*100/${base}`)},"")`;

/** Hundredths, with what binary fractions add to them, as a figure of two decimals. */
export const roundCents = (hundredths: string): string => `ROUND(ROUND(${hundredths},8),0)/100`;
