import type { Fact, FactValue } from '../../../facts/types.ts';
import { agrees, type ValueFit } from '../value-state.ts';

/** The kind of value that a bare figure beside a model name usually means. */
const TYPICAL: Readonly<Record<string, string>> = {
  range: 'distance',
  price: 'money',
  'power-output': 'power',
  'charging-power': 'power',
  'top-speed': 'speed',
  'lap-time': 'duration',
  'battery-capacity': 'energy',
};

/** A bare figure beside the subject's name usually means this. */
export const isTypical = (fact: Fact): boolean => TYPICAL[fact.predicate] === fact.value.type;

/** The value is told in words, not figures. */
export const isTextual = (type: FactValue['type']): boolean => type === 'text' || type === 'entity';

/** Distances count up to here. */
export const FARTHEST = 1.5;

/** What of a value's fit the features ask for. */
export type ValueShape = Pick<
  ValueFit,
  'state' | 'digits' | 'distance' | 'sideAgrees' | 'sideDiffers' | 'sideReversed'
>;

/** The features that the value alone decides; upper-bound/ weighs them before anything else is read. */
export function valueFeatures(type: FactValue['type'], typical: boolean, value: ValueShape, strong: boolean) {
  const { state } = value;
  const agreeing = agrees(value);
  const entity = type === 'entity';
  const textual = isTextual(type);
  return {
    valueEqual: +(state === 'equal'),
    valueTelling: +(agreeing && value.digits >= 3),
    valueUnique: +(state === 'equal' && value.digits >= 5),
    valueRounded: +(state === 'rounded'),
    valueSide: +(state === 'side'),
    valueNoted: +(state === 'noted'),
    valueDiffers: +(state === 'differs'),
    valueFar: state === 'differs' ? Math.min(FARTHEST, value.distance) : 0,
    valueNone: +(state === 'none' && !textual),
    valueNoneStrong: +(state === 'none' && !textual && strong),
    typicalNoCue: +(typical && !strong && state !== 'none'),
    typicalOther: +(!typical && !strong && state !== 'none'),
    entityDiffers: +(entity && state === 'differs' && strong),
    entityMissing: +(entity && state === 'none'),
    sideNoCue: +(state === 'side' && !strong),
    textualNone: +(textual && state === 'none' && !strong),
    entityNoCue: +(entity && agreeing && !strong),
    sideAgrees: +(value.sideAgrees && state !== 'side'),
    sideDiffers: +value.sideDiffers,
    sideReversed: +value.sideReversed,
    textual: +textual,
    dateValue: +(type === 'date'),
  };
}
