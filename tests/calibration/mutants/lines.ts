import type { Pack } from '#shared/problems/pack';
import type { Finding, Report } from '#shared/scoring/report';
import { inShort, type Packs } from '../judged';
import type { Line } from '../line';
import { Drawing, type Defect, type Mutant } from './defect';
import { DEFECTS } from './defects';

const LEAST_MUTANTS = 120;
const LEAST_FOUND = 0.97;
/** Of one defect in one reference; more would only be more of the same. */
const MOST_PLACES = 2;

interface Tried {
  readonly name: string;
  readonly isFound: boolean;
  /** Faults on what was not touched that were not there before. */
  readonly strays: readonly Finding[];
  readonly said: readonly string[];
}

/** Single defects in the reference of each problem: the intended rule must name them, and nothing else may speak up. */
export function mutantLines(packs: Packs): Line[] {
  const tried = packs.all.flatMap((pack) => triedOn(pack, packs));
  const found = tried.filter(({ isFound }) => isFound);
  const missed = tried.filter(({ isFound }) => !isFound);
  const strays = tried.filter((one) => one.strays.length > 0);
  const group = 'references with one defect';
  return [
    {
      group,
      subject: 'number of mutants',
      wanted: `at least ${LEAST_MUTANTS}`,
      measured: String(tried.length),
      isHeld: tried.length >= LEAST_MUTANTS,
      remarks: [],
    },
    {
      group,
      subject: 'found by the intended rule',
      wanted: `at least ${100 * LEAST_FOUND} %`,
      measured: `${found.length} of ${tried.length} (${((100 * found.length) / tried.length).toFixed(1)} %)`,
      isHeld: found.length >= LEAST_FOUND * tried.length,
      remarks: missed.map(({ name, said }) => `${name}: ${said.join('; ') || 'nothing was said'}`),
    },
    {
      group,
      subject: 'faults found where nothing was touched',
      wanted: 'none',
      measured: String(strays.length),
      isHeld: strays.length === 0,
      remarks: strays.map((one) => `${one.name}: ${one.strays.map(inShort).join('; ')}`),
    },
    ...DEFECTS.filter(({ id }) => !tried.some(({ name }) => name.startsWith(`${id} `))).map(
      ({ id }): Line => ({
        group,
        subject: id,
        wanted: 'a place in some reference',
        measured: 'none',
        isHeld: false,
        remarks: [],
      }),
    ),
  ];
}

function triedOn(pack: Pack, packs: Packs): Tried[] {
  const { design } = packs.referenceOf(pack);
  const drawing = new Drawing(design, pack);
  const before = packs.judge(pack, design);
  return DEFECTS.flatMap((defect) =>
    defect
      .mutants(drawing)
      .slice(0, MOST_PLACES)
      .map((mutant) => tryOne(defect, mutant, pack, before, packs)),
  );
}

function tryOne(
  { id, rules }: Defect,
  { design, touched }: Mutant,
  pack: Pack,
  before: Report,
  packs: Packs,
): Tried {
  const known = new Set(faultsOf(before).map(inShort));
  const fresh = faultsOf(packs.judge(pack, design)).filter((one) => !known.has(inShort(one)));
  const isTouched = ({ components }: Finding) =>
    components.length === 0 || components.some((component) => touched.includes(component));
  return {
    name: `${id} in ${pack.id} at ${touched.slice(0, 3).join(', ')}`,
    isFound: fresh.some((one) => rules.includes(one.rule) && isTouched(one)),
    strays: fresh.filter((one) => !isTouched(one)),
    said: fresh.map(inShort),
  };
}

function faultsOf({ findings }: Report): Finding[] {
  return findings.filter(({ outcome }) => outcome === 'fail');
}
