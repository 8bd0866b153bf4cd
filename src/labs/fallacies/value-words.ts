import {parameterOf} from '../../core/calls/parameters/index.ts';
import type {Settings} from '../../core/calls/settings.ts';

/** A setting's value with its unit, or with what 0 stands for. */
export function valueInWords(name: keyof Settings, value: string | number): string {
  const parameter = parameterOf(name);
  if (parameter.kind === 'choice')
    return parameter.choices.find((choice) => choice.value === value)?.text ?? '';
  if (value === 0 && parameter.zero !== null) return parameter.zero;
  return `${String(value)} ${value === 1 ? parameter.unitOfOne : parameter.unit}`;
}
